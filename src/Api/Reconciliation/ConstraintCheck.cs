using OnRecord.Api.Actors;
using OnRecord.Api.Names;

namespace OnRecord.Api.Reconciliation;

/// <summary>Whether an actor has a value that a query tells.</summary>
/// <param name="index">The names of the snapshot.</param>
internal sealed class ConstraintCheck(NamesIndex index)
{
    /// <summary>Whether one of the values fits; null where the actor has none for the property, or the query told none.</summary>
    public bool? Fits(ActorResponse actor, Constraint constraint)
    {
        var values = constraint.Property.Values(actor).ToList();
        if (values.Count == 0 || constraint.Values.Count == 0) return null;
        return values.Exists(value => constraint.Values.Any(wanted => Is(value, wanted, constraint.Property)));
    }

    /// <summary>The Wikidata id that a text is or ends in; null where it is none.</summary>
    public static string? Item(string text)
    {
        var id = text.Trim().Split('/', ':')[^1].ToUpperInvariant();
        return id.Length is > 1 and < 20 && id[0] == 'Q' && id.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 ? id : null;
    }

    /// <summary>The actors that a value may name: by id, by an id that they had, or by any name that is the same.</summary>
    public IEnumerable<int> Named(string value)
    {
        if (index.Find(value) is >= 0 and var actor) return [actor];
        var id = Folded.Of(value).Replace(' ', '-');
        return index.Led(value).Concat(index.Led(id)).Append(index.Find(id)).Where(one => one >= 0).Distinct();
    }

    private bool Is(ValueResponse value, string wanted, EntityProperty property) => property.Id switch
    {
        "wikidata" => value.Text == Item(wanted),
        "office" => Holds(value.Text!, wanted),
        _ when value.Id is { } id => Named(wanted).Any(actor => index.Id(actor) == id),
        _ => Folded.Of(value.Text!) == Folded.Of(wanted),
    };

    /// <summary>Whether a title has all words asked for: “UN High Commissioner for Human Rights” has “High Commissioner”.</summary>
    private static bool Holds(string title, string wanted)
    {
        var words = Folded.Of(title).Split(' ');
        return Folded.Of(wanted) is { Length: > 0 } asked && asked.Split(' ').All(words.Contains);
    }
}
