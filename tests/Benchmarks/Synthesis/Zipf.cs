namespace OnRecord.Benchmarks.Synthesis;

/// <summary>Draws ranks so that the first is drawn most often, the second half as often or so: how words and names are spread.</summary>
/// <remarks>Immutable; safe for use from several threads.</remarks>
internal sealed class Zipf
{
    private readonly double[] upTo;

    /// <summary>Prepares to draw.</summary>
    /// <param name="count">Ranks go from 0 to one less than this.</param>
    /// <param name="exponent">How fast shares fall; 1 is Zipf's own.</param>
    public Zipf(int count, double exponent)
    {
        upTo = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++)
            upTo[rank] = sum += Math.Pow(rank + 1, -exponent);
        for (var rank = 0; rank < count; rank++)
            upTo[rank] /= sum;
    }

    /// <summary>How likely one draw gives this rank.</summary>
    public double Share(int rank) => rank == 0 ? upTo[0] : upTo[rank] - upTo[rank - 1];

    /// <summary>Draws a rank.</summary>
    public int Next(Random random)
    {
        var at = Array.BinarySearch(upTo, random.NextDouble());
        return Math.Min(at < 0 ? ~at : at, upTo.Length - 1);
    }
}
