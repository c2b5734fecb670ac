using System.Globalization;
using System.Text;
using OnRecord.Accuracy.Scoring;

namespace OnRecord.Accuracy.Reporting;

/// <summary>Writes tables in Markdown, for the README.</summary>
public static class MarkdownReport
{
    /// <summary>A table; others with the same lines stand beside it as further columns.</summary>
    public static string Write(params IReadOnlyList<ScoreTable> tables)
    {
        var text = new StringBuilder();
        text.Append("| |").AppendJoin('|', tables.Select(table => $" {table.Title} ")).AppendLine("|");
        text.Append("|---|").AppendJoin('|', tables.Select(_ => "---")).AppendLine("|");
        foreach (var score in tables[0].Scores)
        {
            var cells = tables.Select(table => table.Scores.FirstOrDefault(other => other.Id == score.Id) is { } same ? Cell(same) : "");
            text.Append("| ").Append(score.Name).Append(" | ").AppendJoin(" | ", cells).AppendLine(" |");
        }

        text.AppendLine();
        text.AppendLine("Three numbers are precision / recall / F1 in percent; one is the share of cases that are right, with the cases.");
        foreach (var note in tables.Select(table => table.Note).Distinct())
        {
            text.AppendLine(note);
        }

        return text.ToString();
    }

    private static string Cell(Score score)
    {
        var tally = score.Tally;
        return score is { IsShare: true, Tally.Gold: 0 } ? "–"
            : score.IsShare ? string.Create(CultureInfo.InvariantCulture, $"{Percent(tally.Recall)} ({tally.Right} of {tally.Gold})")
            : $"{Percent(tally.Precision)} / {Percent(tally.Recall)} / {Percent(tally.F1)}";
    }

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);
}
