using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>One form of a reporting verb.</summary>
/// <param name="Lemma">The verb, with its particle: “point out”.</param>
/// <param name="Words">The words of this form, lower case.</param>
/// <param name="Frames">Where it has its content.</param>
/// <param name="Form">Which form it is.</param>
public sealed record CueEntry(string Lemma, string[] Words, CueFrames Frames, VerbForm Form);
