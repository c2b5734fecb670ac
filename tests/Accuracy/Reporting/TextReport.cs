using System.Globalization;
using System.Text;
using OnRecord.Accuracy.Scoring;

namespace OnRecord.Accuracy.Reporting;

/// <summary>Writes tables for a terminal.</summary>
public static class TextReport
{
    /// <summary>A table under its title, columns aligned.</summary>
    public static string Write(ScoreTable table)
    {
        var width = table.Scores.Max(score => score.Name.Length);
        var text = new StringBuilder();
        text.AppendLine(table.Title);
        text.AppendLine(table.Note);
        text.AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"{"".PadRight(width)}  precision  recall      F1   right   gold  found");
        foreach (var score in table.Scores)
        {
            text.AppendLine(Line(score, width));
        }

        return text.ToString();
    }

    private static string Line(Score score, int width)
    {
        var tally = score.Tally;
        return score.IsShare
            ? string.Create(CultureInfo.InvariantCulture, $"{score.Name.PadRight(width)}             {(tally.Gold == 0 ? "–" : Percent(tally.Recall)),6}           {tally.Right,5}  {tally.Gold,5}")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{score.Name.PadRight(width)}     {Percent(tally.Precision),6}  {Percent(tally.Recall),6}  {Percent(tally.F1),6}   {tally.Right,5}  {tally.Gold,5}  {tally.Found,5}");
    }

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);
}
