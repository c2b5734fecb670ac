using OnRecord.Benchmarks.Questions;

namespace OnRecord.Benchmarks.Load;

/// <summary>A way of asking for what a workload asks for.</summary>
/// <param name="Draw">Draws a request.</param>
/// <param name="Note">What is to be said where it is asked in this way; null for the way that is meant.</param>
internal sealed record Question(Func<Random, Request> Draw, string? Note = null)
{
    /// <summary>A way of asking by address alone.</summary>
    public static Question Of(Func<Random, string> draw, string? note = null) => new(random => new Request(draw(random)), note);
}
