using System.Globalization;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Gap;

/// <summary>Reads GAP's tables (Webster and others 2018): a passage a line, fields parted by tabs.</summary>
public static class GapReader
{
    /// <summary>The passages of a part.</summary>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="part"><c>development</c> or <c>validation</c>.</param>
    public static IEnumerable<GapPassage> Read(string dataFolder, string part) =>
        File.ReadLines(PathOf(dataFolder, part)).Skip(1).Select(line => line.Split('\t')).Select(row => new GapPassage(
            row[0], row[1], Span(row[2], row[3]), Span(row[4], row[5]), IsTrue(row[6]), Span(row[7], row[8]), IsTrue(row[9])));

    /// <summary>The file of a part.</summary>
    public static string PathOf(string dataFolder, string part) => Path.Combine(dataFolder, "gap", $"gap-{part}.tsv");

    private static TextSpan Span(string words, string offset)
    {
        var start = int.Parse(offset, CultureInfo.InvariantCulture);
        return new TextSpan(start, start + words.Length);
    }

    private static bool IsTrue(string word) => word.Equals("TRUE", StringComparison.OrdinalIgnoreCase);
}
