namespace OnRecord.Domain.Text;

/// <summary>An opening quotation mark that still waits for its closing one.</summary>
/// <param name="Token">Index of the mark.</param>
/// <param name="IsDouble">Whether it is a double mark or guillemet rather than a single one.</param>
internal readonly record struct OpenMark(int Token, bool IsDouble);
