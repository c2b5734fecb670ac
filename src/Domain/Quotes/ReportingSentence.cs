namespace OnRecord.Domain.Quotes;

/// <summary>Tokens that are read together for reports: a sentence, with those before it that belong to one quotation with it.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">Index just past its last token.</param>
/// <param name="Paragraph">Its paragraph.</param>
internal readonly record struct ReportingSentence(int First, int End, int Paragraph);
