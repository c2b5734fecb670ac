using System.Globalization;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Training.Syntax;

/// <summary>Reads CoNLL-U, and finds every word in the text of its sentence.</summary>
internal static class ConlluReader
{
    /// <summary>The sentences of a file.</summary>
    /// <exception cref="FormatException">A word does not stand in the text of its sentence.</exception>
    public static IEnumerable<ConlluSentence> Read(string file)
    {
        var (id, text) = ("", "");
        var rows = new List<string[]>();
        foreach (var line in File.ReadLines(file).Append(""))
        {
            if (line.StartsWith("# sent_id = ", StringComparison.Ordinal)) id = line[12..];
            else if (line.StartsWith("# text = ", StringComparison.Ordinal)) text = line[9..];
            else if (line.Length > 0 && line[0] != '#') rows.Add(line.Split('\t'));
            else if (line.Length == 0 && rows.Count > 0)
            {
                yield return new ConlluSentence(id, text, [.. Words(id, text, rows)]);
                rows.Clear();
            }
        }
    }

    private static IEnumerable<ConlluWord> Words(string id, string text, List<string[]> rows)
    {
        var at = 0;
        var range = default(TextSpan);
        var rangeEnd = 0;
        var partAt = 0;
        foreach (var fields in rows)
        {
            if (fields[0].Contains('.', StringComparison.Ordinal)) continue;
            if (fields[0].Split('-') is [_, var last])
            {
                range = Find(id, text, fields[1], ref at);
                rangeEnd = int.Parse(last, CultureInfo.InvariantCulture);
                partAt = range.Start;
                continue;
            }

            TextSpan span;
            if (int.Parse(fields[0], CultureInfo.InvariantCulture) > rangeEnd) span = Find(id, text, fields[1], ref at);
            else if (partAt >= 0 && string.CompareOrdinal(text, partAt, fields[1], 0, fields[1].Length) == 0)
            {
                span = new TextSpan(partAt, partAt + fields[1].Length);
                partAt = span.End;
            }
            else
            {
                span = range;
                partAt = -1;
            }

            yield return new ConlluWord(fields[1], fields[2], fields[3], fields[4], int.Parse(fields[6], CultureInfo.InvariantCulture), fields[7], span);
        }
    }

    private static TextSpan Find(string id, string text, string form, ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        if (string.CompareOrdinal(text, at, form, 0, form.Length) != 0) throw new FormatException($"{id}: “{form}” does not stand at {at}.");
        var span = new TextSpan(at, at + form.Length);
        at = span.End;
        return span;
    }
}
