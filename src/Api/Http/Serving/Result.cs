using OnRecord.Api.Http.Problems;

namespace OnRecord.Api.Http.Serving;

/// <summary>What was asked for, or the problem with it.</summary>
/// <param name="Value">What was asked for; null where there is a problem.</param>
/// <param name="Problem">The problem; null where there is none.</param>
internal readonly record struct Result<T>(T? Value, ProblemResult? Problem)
    where T : class
{
    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(ProblemResult problem) => new(null, problem);
}
