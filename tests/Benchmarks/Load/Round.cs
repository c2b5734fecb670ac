namespace OnRecord.Benchmarks.Load;

/// <summary>One run against the ceiling and one against the service, one right after the other.</summary>
/// <param name="Ceiling">What the ceiling gave.</param>
/// <param name="CeilingWorked">The processor time it took for that.</param>
/// <param name="Service">What the service gave.</param>
/// <param name="ServiceWorked">The processor time it took for that.</param>
internal sealed record Round(LoadResult Ceiling, TimeSpan CeilingWorked, LoadResult Service, TimeSpan ServiceWorked)
{
    /// <summary>The service's rate as a share of the ceiling's.</summary>
    public double Share => Service.Rate / Ceiling.Rate;
}
