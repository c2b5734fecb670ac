using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Gum;

/// <summary>Reads GUM's CoNLL-U: words, and the mentions that the field MISC brackets.</summary>
/// <remarks>A mention opens as <c>(entity-type-infstat-salience-centering-core-coreference-link</c>, the core as token numbers counted from the mention's first.</remarks>
public sealed partial class GumReader
{
    private readonly StringBuilder text = new();
    private readonly List<GumToken> tokens = [];
    private readonly List<GumMention> mentions = [];
    private readonly List<(int Entity, int First, string[] Fields)> open = [];
    private string name = "";
    private int rangeEnd;
    private bool rangeSpaced;

    /// <summary>The documents of a part of GUM, by name.</summary>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="part"><c>train</c> or <c>dev</c>.</param>
    public static IEnumerable<GumDocument> ReadPart(string dataFolder, string part) =>
        Directory.GetFiles(Path.Combine(dataFolder, "gum", part), "*.conllu").Order(StringComparer.Ordinal).SelectMany(Read);

    /// <summary>The documents of a file.</summary>
    public static IEnumerable<GumDocument> Read(string file)
    {
        var reader = new GumReader();
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                if (reader.tokens.Count > 0) yield return reader.Take();
                reader = new GumReader { name = line["# newdoc id = ".Length..] };
            }

            reader.Add(line);
        }

        if (reader.tokens.Count > 0) yield return reader.Take();
    }

    private GumDocument Take() => new(name, text.ToString(), tokens, mentions);

    private void Add(string line)
    {
        if (line is "# newpar" && text.Length > 0) text.Append('\n');
        if (line.Length == 0) rangeEnd = 0;
        if (line.Length == 0 || line[0] == '#') return;
        var fields = line.Split('\t');
        if (fields[0].Contains('.', StringComparison.Ordinal)) return;
        var spaced = !fields[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
        if (fields[0].Split('-') is [_, var end])
        {
            (rangeEnd, rangeSpaced) = (int.Parse(end, CultureInfo.InvariantCulture), spaced);
            return;
        }

        // Inside a multiword token every part but the last is followed by no space, whatever MISC says.
        var id = int.Parse(fields[0], CultureInfo.InvariantCulture);
        if (id <= rangeEnd) spaced = id == rangeEnd && rangeSpaced;
        var start = text.Length;
        text.Append(fields[1]);
        tokens.Add(new GumToken(new TextSpan(start, text.Length), fields[1], fields[3]));
        if (spaced) text.Append(' ');
        if (Bracketed().Match(fields[9]) is { Success: true } match) Bracket(match.Groups[1].Value);
    }

    private void Bracket(string brackets)
    {
        var token = tokens.Count - 1;
        foreach (Match match in Part().Matches(brackets))
        {
            var opens = match.Groups[1].Success;
            var fields = match.Groups[2].Value.Split('-', 8);
            var entity = int.Parse(fields[0], CultureInfo.InvariantCulture);
            if (opens) open.Add((entity, token, fields));
            if (!match.Groups[3].Success) continue;
            var place = open.FindLastIndex(one => one.Entity == entity);
            if (place < 0) continue;
            var (_, first, about) = open[place];
            open.RemoveAt(place);
            mentions.Add(new GumMention(first, token + 1, entity, about[1], Core(about[5], first, token + 1), about.Length > 7 ? about[7] : null));
        }
    }

    private static int[] Core(string numbers, int first, int end) =>
        [.. numbers.Split(',').Select(number => first + int.Parse(number, CultureInfo.InvariantCulture) - 1).Where(index => index < end)];

    [GeneratedRegex(@"(?:^|\|)Entity=([^|]*)")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(\()?([^()]+)(\))?")]
    private static partial Regex Part();
}
