using System.Globalization;
using System.Text;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Segmentation;

/// <summary>Reads texts with tokens and sentences from CoNLL-U, a paragraph a line.</summary>
/// <remarks>
/// Universal Dependencies parts contractions (do n't) and hyphenated words, the engine keeps both whole: they are joined here. The ending ’s
/// stands apart in both.
/// </remarks>
public sealed class SegmentedTextReader
{
    private static readonly HashSet<string> Endings = new(StringComparer.OrdinalIgnoreCase) { "'s", "’s", "'", "’" };

    private readonly StringBuilder text = new();
    private readonly List<TextSpan> tokens = [];
    private readonly List<TextSpan> sentences = [];
    private readonly List<(string Form, bool Spaced)> words = [];
    private int rangeEnd;

    /// <summary>The documents of a file.</summary>
    public static IEnumerable<SegmentedText> Read(string file)
    {
        var reader = new SegmentedTextReader();
        foreach (var line in File.ReadLines(file).Append(""))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal) && reader.sentences.Count > 0)
            {
                yield return reader.Take();
                reader = new SegmentedTextReader();
            }
            reader.Add(line);
        }
        if (reader.sentences.Count > 0) yield return reader.Take();
    }

    private SegmentedText Take() => new(text.ToString(), tokens, sentences);

    private void Add(string line)
    {
        if (line is "# newpar" || line.StartsWith("# newpar id", StringComparison.Ordinal))
            EndParagraph();
        else if (line.Length == 0)
            EndSentence();
        else if (line[0] != '#')
            AddWord(line.Split('\t'));
    }

    private void EndParagraph()
    {
        if (text.Length > 0 && text[^1] == ' ') text[^1] = '\n';
        else if (text.Length > 0) text.Append('\n');
    }

    private void AddWord(string[] fields)
    {
        var spaced = !fields[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
        if (fields[0].Split('-') is [_, var end])
        {
            rangeEnd = int.Parse(end, CultureInfo.InvariantCulture);
            words.Add((fields[1], spaced));
        }
        else if (!fields[0].Contains('.', StringComparison.Ordinal) && int.Parse(fields[0], CultureInfo.InvariantCulture) is var id)
        {
            if (id > rangeEnd) words.Add((fields[1], spaced));
            else if (id == rangeEnd) PartEnding(fields[1]);
        }
    }

    private void PartEnding(string last)
    {
        var (form, spaced) = words[^1];
        if (!Endings.Contains(last) || form.Length == last.Length || !form.EndsWith(last, StringComparison.Ordinal)) return;
        words[^1] = (form[..^last.Length], false);
        words.Add((last, spaced));
    }

    private void EndSentence()
    {
        rangeEnd = 0;
        if (words.Count == 0) return;
        var start = text.Length;
        for (var i = 0; i < words.Count; i++)
        {
            var from = text.Length;
            text.Append(words[i].Form);
            while (!words[i].Spaced && i + 2 < words.Count && words[i + 1] is { Form: "-", Spaced: false }
                && char.IsLetterOrDigit(words[i].Form[^1]) && char.IsLetterOrDigit(words[i + 2].Form[0]))
            {
                text.Append('-').Append(words[i + 2].Form);
                i += 2;
            }
            tokens.Add(new TextSpan(from, text.Length));
            if (words[i].Spaced || i == words.Count - 1) text.Append(words[i].Spaced ? " " : "");
        }
        sentences.Add(new TextSpan(start, tokens[^1].End));
        words.Clear();
    }
}
