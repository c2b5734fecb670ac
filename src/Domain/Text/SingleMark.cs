namespace OnRecord.Domain.Text;

/// <summary>What a single mark turned out to be.</summary>
/// <param name="Length">Code units of the token that begins with it: more than 1 where letters belong to it (“’s”, “’90s”).</param>
/// <param name="Kind">A quotation mark, a word, or another mark.</param>
/// <param name="JoinsPrevious">Whether it is the last letter of the word before it: “goin’”.</param>
internal readonly record struct SingleMark(int Length, TokenKind Kind, bool JoinsPrevious = false);
