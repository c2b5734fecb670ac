namespace OnRecord.Accuracy.Scoring;

/// <summary>Counts that precision, recall and F1 follow from.</summary>
/// <param name="Right">Found and in the gold.</param>
/// <param name="Gold">In the gold.</param>
/// <param name="Found">Found.</param>
public readonly record struct Tally(int Right, int Gold, int Found)
{
    /// <summary>Share of what was found that is right; 1 where nothing was found and nothing was there.</summary>
    public double Precision => Found > 0 ? (double)Right / Found : Gold == 0 ? 1 : 0;

    /// <summary>Share of the gold that was found; 1 where there is none.</summary>
    public double Recall => Gold > 0 ? (double)Right / Gold : 1;

    /// <summary>The harmonic mean of both; 0 where nothing is right of something.</summary>
    public double F1 => Gold + Found > 0 ? 2.0 * Right / (Gold + Found) : 1;

    /// <summary>Both counts together.</summary>
    public static Tally operator +(Tally left, Tally right) =>
        new(left.Right + right.Right, left.Gold + right.Gold, left.Found + right.Found);

    /// <summary>How two collections agree, equal items counted as often as they stand in both.</summary>
    public static Tally Of<T>(IEnumerable<T> gold, IEnumerable<T> found)
        where T : notnull
    {
        var left = new Dictionary<T, int>();
        var golds = 0;
        foreach (var item in gold)
        {
            left[item] = left.GetValueOrDefault(item) + 1;
            golds++;
        }

        var (right, founds) = (0, 0);
        foreach (var item in found)
        {
            founds++;
            if (left.GetValueOrDefault(item) is > 0 and var many)
            {
                left[item] = many - 1;
                right++;
            }
        }

        return new Tally(right, golds, founds);
    }

    /// <summary>A share: of <paramref name="of"/> cases, <paramref name="right"/> are right.</summary>
    public static Tally Share(int right, int of) => new(right, of, of);
}
