using System.Globalization;
using System.Text;

namespace OnRecord.Accuracy.Differences;

/// <summary>Writes differences for a reader: the gold above, what was found below.</summary>
public static class DifferenceReport
{
    /// <summary>The differences of one article under its name.</summary>
    public static string Write(string articleId, IReadOnlyList<Difference> differences)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"== {articleId}: {differences.Count} differences");
        foreach (var layer in differences.GroupBy(difference => difference.Layer))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"-- {layer.Key}: {layer.Count()}");
            foreach (var difference in layer)
            {
                Append(text, difference);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Difference difference)
    {
        switch (difference)
        {
            case { Found: null, What: "missed" }:
                text.AppendLine(CultureInfo.InvariantCulture, $"  - missed    {difference.Gold}");
                break;
            case { Gold: null, What: "too many" }:
                text.AppendLine(CultureInfo.InvariantCulture, $"  + too many  {difference.Found}");
                break;
            default:
                text.AppendLine(CultureInfo.InvariantCulture, $"  ~ {difference.What}{(difference.At is { } at ? $" ({at})" : "")}");
                text.AppendLine(CultureInfo.InvariantCulture, $"      gold   {difference.Gold ?? "none"}");
                text.AppendLine(CultureInfo.InvariantCulture, $"      found  {difference.Found ?? "none"}");
                break;
        }
    }
}
