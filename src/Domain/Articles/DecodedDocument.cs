namespace OnRecord.Domain.Articles;

/// <summary>A document read from its bytes.</summary>
/// <param name="Text">
/// Its text, line breaks as they are, without a byte order mark; for HTML the text extracted from it. Never blank.
/// </param>
/// <param name="MediaType"><c>text/plain</c>, <c>text/markdown</c> or <c>text/html</c>.</param>
/// <param name="Encoding">
/// What its bytes were read as: <c>utf-8</c>, <c>utf-16le</c>, <c>utf-16be</c>, <c>windows-1252</c>, or what an HTML page declares.
/// </param>
/// <param name="Page">What the head of an HTML page tells; null for other documents.</param>
public sealed record DecodedDocument(string Text, string MediaType, string Encoding, PageMetadata? Page);
