namespace OnRecord.Benchmarks.Load;

/// <summary>What was seen while everything streamed out.</summary>
/// <param name="Address">What was asked for.</param>
/// <param name="Refusal">Why there is nothing to tell; null where there is.</param>
/// <param name="Rows">Lines that came.</param>
/// <param name="Bytes">Their bytes.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Memory">The service's resident bytes: before, and every tenth of a second from then on.</param>
internal sealed record ExportResult(string Address, string? Refusal, long Rows, long Bytes, double Seconds, IReadOnlyList<long> Memory)
{
    /// <summary>Growth that is still called flat: the second half may hold so many bytes more than the first did.</summary>
    public const long Flat = 16 << 20;

    /// <summary>How much more the service held at most than at the start.</summary>
    public long Rise => Memory.Max() - Memory[0];

    /// <summary>
    /// How much more the service held at most in the second half than in the first: nothing, where memory does not depend on rows.
    /// </summary>
    public long Growth => Memory.Skip(Memory.Count / 2).Max() - Memory.Take(Math.Max(1, Memory.Count / 2)).Max();
}
