using System.Globalization;

namespace OnRecord.Api.Analyses;

/// <summary>How long a client's document may take.</summary>
/// <param name="Wait">By when the engine must be free for it.</param>
/// <param name="Work">By when the engine must have read it.</param>
internal sealed record AnalysisTimes(TimeSpan Wait, TimeSpan Work)
{
    /// <summary>Reads <c>Analyses:WaitSeconds</c>, 5 unless told, and <c>Analyses:Seconds</c>, 20 unless told.</summary>
    /// <exception cref="InvalidOperationException">One is no whole number from 1 to 3600.</exception>
    public static AnalysisTimes Of(IConfiguration configuration)
    {
        return new(Seconds("Analyses:WaitSeconds", 5), Seconds("Analyses:Seconds", 20));

        TimeSpan Seconds(string key, int usual) => configuration[key] is not { Length: > 0 } text ? TimeSpan.FromSeconds(usual)
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 1 and <= 3600 ? TimeSpan.FromSeconds(seconds)
            : throw new InvalidOperationException($"{key} is '{text}'; it must be a whole number from 1 to 3600.");
    }
}
