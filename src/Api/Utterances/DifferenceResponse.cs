namespace OnRecord.Api.Utterances;

/// <summary>A stretch of a comparison of two wordings.</summary>
/// <param name="Op">Whether both have it, only this wording, or only the first.</param>
/// <param name="Text">The words, with the white space after them.</param>
public sealed record DifferenceResponse(DifferenceKind Op, string Text);
