using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Differences;

/// <summary>One way in which what was found departs from the gold.</summary>
/// <param name="Layer">quote, actor, mention, event or layout.</param>
/// <param name="At">Where, so that a listing can be sorted; null for what stands nowhere.</param>
/// <param name="What">The sort of difference: <c>missed</c>, <c>too many</c>, or the field that is wrong.</param>
/// <param name="Gold">What the gold has; null where it has nothing.</param>
/// <param name="Found">What was found; null where nothing was.</param>
public sealed record Difference(string Layer, TextSpan? At, string What, string? Gold, string? Found);
