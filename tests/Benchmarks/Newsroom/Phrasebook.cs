using System.Text;
using OnRecord.Benchmarks.Synthesis;

namespace OnRecord.Benchmarks.Newsroom;

/// <summary>Phrases with places that other phrases are put into, drawn by chance.</summary>
/// <remarks>Immutable; safe for use from several threads.</remarks>
internal sealed class Phrasebook
{
    private readonly Dictionary<string, List<string>> phrases = new(StringComparer.Ordinal);

    /// <summary>Reads the phrases that lie in the program.</summary>
    public Phrasebook()
    {
        using var stream = typeof(Phrasebook).Assembly.GetManifestResourceStream("phrases.txt")!;
        using var reader = new StreamReader(stream);
        List<string>? under = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('[')) phrases.Add(line[1..^1], under = []);
            else if (line.Length > 0 && !line.StartsWith('#')) under!.Add(line);
        }
    }

    /// <summary>One phrase of a kind, whole.</summary>
    /// <param name="kind">The heading it stands under.</param>
    /// <param name="random">Chance.</param>
    /// <param name="told">What is settled already, by name: “p1” is the first person of the story.</param>
    public string Draw(string kind, Random random, IReadOnlyDictionary<string, string> told) => Fill(random.Pick(phrases[kind]), random, told);

    /// <summary>Every phrase of a kind, as it stands there.</summary>
    public IReadOnlyList<string> All(string kind) => phrases[kind];

    private string Fill(string phrase, Random random, IReadOnlyDictionary<string, string> told)
    {
        var filled = new StringBuilder();
        for (var at = 0; at < phrase.Length;)
        {
            var open = phrase.IndexOf('{', at);
            if (open < 0) return filled.Append(phrase, at, phrase.Length - at).ToString();
            var close = phrase.IndexOf('}', open);
            var name = phrase[(open + 1)..close];
            filled.Append(phrase, at, open - at).Append(told.TryGetValue(name, out var known) ? known : Draw(KindOf(name), random, told));
            at = close + 1;
        }
        return filled.ToString();
    }

    // A second clause is a clause of its own.
    private static string KindOf(string name) => name == "clause2" ? "clause" : name;
}
