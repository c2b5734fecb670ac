using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Training;

/// <summary>Reads words and Penn tags from CoNLL-U, joined to the engine's tokens.</summary>
/// <remarks>Universal Dependencies parts contractions (do n't) and hyphenated words; the engine keeps both whole, so they are joined here and take the tag of the verb, or of the last part.</remarks>
public static class ConlluReader
{
    private static readonly HashSet<string> Clitics = new(StringComparer.Ordinal) { "n't", "'re", "'ve", "'ll", "'d", "'m", "nt" };

    public static IEnumerable<TaggedSentence> Read(string file)
    {
        var rows = new List<(string Form, string Xpos, bool SpaceAfter)>();
        var inRange = 0;
        foreach (var line in File.ReadLines(file).Append(""))
        {
            if (line.Length == 0)
            {
                if (rows.Count > 0) yield return Join(rows);
                rows.Clear();
                continue;
            }

            if (line[0] == '#') continue;
            var fields = line.Split('\t');
            if (fields[0].Contains('.', StringComparison.Ordinal)) continue;
            if (fields[0].Split('-') is [_, var end])
            {
                inRange = int.Parse(end, System.Globalization.CultureInfo.InvariantCulture);
                continue;
            }

            // Inside a multiword token every part but the last is followed by no space, whatever MISC says.
            var id = int.Parse(fields[0], System.Globalization.CultureInfo.InvariantCulture);
            var glued = id < inRange || fields[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            rows.Add((fields[1], fields[4], !glued));
        }
    }

    private static TaggedSentence Join(List<(string Form, string Xpos, bool SpaceAfter)> rows)
    {
        var words = new List<(string Form, string Xpos)>();
        for (var i = 0; i < rows.Count; i++)
        {
            var (form, xpos, _) = rows[i];
            var gluedBefore = i > 0 && !rows[i - 1].SpaceAfter;
            var plain = form.Replace('’', '\'').ToLowerInvariant();
            if (gluedBefore && Clitics.Contains(plain) && words.Count > 0)
            {
                words[^1] = (words[^1].Form + form, words[^1].Xpos);
            }
            else if (form is "-" && gluedBefore && !rows[i].SpaceAfter && i + 1 < rows.Count && words.Count > 0 && char.IsLetterOrDigit(words[^1].Form[^1]))
            {
                var last = rows[i + 1];
                words[^1] = ($"{words[^1].Form}-{last.Form}", last.Xpos is "VBN" or "VBG" or "NN" && last.SpaceAfter && i + 2 < rows.Count && rows[i + 2].Xpos is "NN" or "NNS" ? "JJ" : last.Xpos);
                i++;
            }
            else
            {
                words.Add((form, xpos));
            }
        }

        return new TaggedSentence(
            [.. words.Select(word => TaggerFeatures.Normalize(word.Form))],
            [.. words.Select(word => Parse(word.Xpos))],
            [.. words.Select(word => word.Form.Any(char.IsLetterOrDigit) || word.Xpos is "POS")]);
    }

    private static Tag Parse(string xpos) =>
        xpos switch
        {
            "PRP$" => Tag.PRPS,
            "WP$" => Tag.WPS,
            _ when Enum.TryParse<Tag>(xpos, out var tag) && char.IsLetter(xpos[0]) => tag,
            "ADD" or "GW" or "AFX" or "XX" or "LS" => Tag.Other,
            _ => Tag.Punct,
        };
}
