using OnRecord.Api.Data;

namespace OnRecord.Api.Http.Lists;

/// <summary>What of an object to answer with: all of it or some properties, and references to put the whole object in the place of.</summary>
internal sealed class Selection
{
    private readonly Dictionary<string, Selection> parts = new(StringComparer.Ordinal);

    /// <summary>Whether everything below is wanted.</summary>
    public bool Whole { get; set; }

    /// <summary>What the object or value here refers to, where the whole of that is to stand in its place.</summary>
    public Resource? Expand { get; set; }

    /// <summary>The related objects to put in, where that is all that is asked for; else empty.</summary>
    public IReadOnlyList<Include> Includes { get; init; } = [];

    /// <summary>Whether it says anything beside “all of it”.</summary>
    public bool IsPlain => IsWhole && Expand is null;

    /// <summary>Whether all of what stands here is wanted, as it is.</summary>
    public bool IsWhole => Whole && parts.Count == 0;

    /// <summary>What of a property is wanted; null where nothing is said of it.</summary>
    public Selection? Part(string name) => parts.GetValueOrDefault(name);

    /// <summary>The same, with a property's name in UTF-8.</summary>
    public Selection? Part(ReadOnlySpan<byte> name)
    {
        foreach (var (known, part) in parts)
            if (System.Text.Ascii.Equals(name, known)) return part;
        return null;
    }

    /// <summary>Wants a property, named by a dotted path, and gives what is said of it.</summary>
    public Selection Want(string path)
    {
        var here = this;
        foreach (var name in path.Split('.'))
        {
            if (!here.parts.TryGetValue(name, out var part)) here.parts[name] = part = new Selection { Whole = here.Whole };
            here = part;
        }
        return here;
    }
}
