using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Accuracy.Scoring;

namespace OnRecord.Accuracy.Polnear;

/// <summary>Holds confidences against how often what they were given to is right.</summary>
public sealed class Reliability
{
    private const int Bins = 10;

    private readonly (double Sum, int Right, int All)[] _bins = new (double, int, int)[Bins];

    /// <summary>Counts one case.</summary>
    /// <param name="confidence">From 0 to 1.</param>
    /// <param name="right">Whether it is right.</param>
    public void Add(double confidence, bool right)
    {
        ref var bin = ref _bins[Math.Min(Bins - 1, (int)(confidence * Bins))];
        bin = (bin.Sum + confidence, bin.Right + (right ? 1 : 0), bin.All + 1);
    }

    /// <summary>How far confidences lie from shares that are right, on average over the cases; 0 where there are none.</summary>
    public double Error => _bins.Sum(bin => bin.All) is > 0 and var all ? _bins.Sum(bin => Math.Abs(bin.Sum - bin.Right)) / all : 0;

    /// <summary>A line a tenth of confidence: the share of its cases that are right.</summary>
    public ImmutableArray<Score> Scores() =>
    [
        .. _bins.Select((bin, index) => new Score(
            $"confidence-{index}", string.Create(CultureInfo.InvariantCulture, $"confidence {index / 10.0:F1} to {(index + 1) / 10.0:F1}, {(bin.All == 0 ? 0 : bin.Sum / bin.All):F2} on average"),
            Tally.Share(bin.Right, bin.All), IsShare: true)),
    ];
}
