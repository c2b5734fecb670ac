using System.Globalization;
using System.Text.Json;
using OnRecord.Accuracy.Scoring;

namespace OnRecord.Accuracy.Floors;

/// <summary>Checks scores against the floors written down in <c>floors.json</c>.</summary>
public static class FloorCheck
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Reads the floors.</summary>
    public static IReadOnlyList<Floor> Read(string path) => JsonSerializer.Deserialize<List<Floor>>(File.ReadAllText(path), Json) ?? [];

    /// <summary>A sentence for every floor that is missed; of tables that were not measured none.</summary>
    /// <exception cref="FormatException">A floor names a line or measure that there is none of.</exception>
    public static IEnumerable<string> Missed(IReadOnlyList<Floor> floors, IReadOnlyList<ScoreTable> tables)
    {
        foreach (var floor in floors)
        {
            if (tables.FirstOrDefault(table => table.Id == floor.Table) is not { } table)
            {
                continue;
            }

            var score = table.Scores.FirstOrDefault(score => score.Id == floor.Score)
                ?? throw new FormatException($"The floors name the score {floor.Score} of {floor.Table}, which there is none of.");
            if (score is { IsShare: true, Tally.Gold: 0 })
            {
                yield return $"{floor.Table}: there is no case of {score.Name}.";
                continue;
            }

            var reached = Measure(floor.Measure, score.Tally);

            // A share of cases is a ratio of small whole numbers: half a billionth only forgives its rounding.
            if (reached < floor.AtLeast - 5e-10)
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{floor.Table}: {floor.Measure} of {score.Name} is {100 * reached:0.00} and must be at least {100 * floor.AtLeast:0.00}.");
            }
        }
    }

    private static double Measure(string measure, Tally tally) => measure switch
    {
        "precision" => tally.Precision,
        "recall" => tally.Recall,
        "f1" => tally.F1,
        _ => throw new FormatException($"The floors name the measure {measure}; there are precision, recall and f1."),
    };
}
