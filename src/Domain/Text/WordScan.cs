namespace OnRecord.Domain.Text;

/// <summary>A word or number found by <see cref="WordScanner"/>.</summary>
/// <param name="Length">Its code units, a final full stop not counted; at least 1.</param>
/// <param name="Kind">Word or number.</param>
/// <param name="Dotted">Whether it has full stops between single letters, so that one after it belongs to it: “U.S”.</param>
internal readonly record struct WordScan(int Length, TokenKind Kind, bool Dotted);
