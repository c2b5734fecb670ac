using OnRecord.Api.Names;

namespace OnRecord.Api.Reconciliation;

/// <summary>A way to read what stands in a cell: “Bachelet, Michelle (UN)” is also “Michelle Bachelet” and “UN”.</summary>
/// <param name="Folded">The name as names are compared.</param>
/// <param name="Words">Its words.</param>
/// <param name="IsWhole">Whether it is all of the name, and not only a part that stands beside it.</param>
internal sealed record NameForm(string Folded, string[] Words, bool IsWhole)
{
    // What is longer is no name; nobody waits for it to be compared in full.
    private const int MostLetters = 200;
    private const int MostWords = 16;

    private static readonly HashSet<string> Courtesies =
    [
        "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "hon", "mme", "mlle", "herr", "frau",
    ];

    /// <summary>Every way to read a cell, the likeliest first; empty where nothing in it is a letter or digit.</summary>
    public static IReadOnlyList<NameForm> Of(string text)
    {
        var name = text.Length > MostLetters ? text[..MostLetters] : text;
        var forms = new List<NameForm>();
        var (outside, inside) = Parted(name);
        Add(name, true);
        AddInverted(name);
        if (inside is not null)
        {
            Add(outside, true);
            AddInverted(outside);
            Add(inside, false);
        }
        if (forms.Count > 0 && forms[0].Words is [var first, .. var rest] && rest.Length > 0 && Courtesies.Contains(first))
            Add(string.Join(' ', rest), rest.Length > 1);
        return forms;

        void AddInverted(string written)
        {
            if (written.Split(',') is [var last, var given]) Add($"{given} {last}", true);
        }

        void Add(string written, bool isWhole)
        {
            var folded = Names.Folded.Of(written);
            if (folded.Length == 0 || forms.Exists(form => form.Folded == folded)) return;
            var words = folded.Split(' ');
            forms.Add(new(folded, words.Length > MostWords ? words[..MostWords] : words, isWhole));
        }
    }

    private static (string Outside, string? Inside) Parted(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var close = name.IndexOf(')', open + 1);
        return open < 0 || close < 0 ? (name, null) : (name[..open] + " " + name[(close + 1)..], name[(open + 1)..close]);
    }
}
