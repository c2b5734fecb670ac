namespace OnRecord.Domain.Linking.Paraphrase;

/// <summary>A word as it stands in the text, before phrases are joined.</summary>
/// <param name="Start">Offset of its first code unit in the text.</param>
/// <param name="Text">As printed, without the dots of an abbreviation: <c>US</c> for “U.S.”.</param>
/// <param name="Plain">In lower case without accents or possessive ending.</param>
/// <param name="Stem">Its stem.</param>
/// <param name="Segment">Index of the sentence or content span it stands in.</param>
/// <param name="Initial">Whether it opens its segment, so that its capital tells nothing.</param>
internal sealed record RawWord(int Start, string Text, string Plain, string Stem, int Segment, bool Initial);
