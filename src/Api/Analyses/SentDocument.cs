using OnRecord.Domain.Articles;

namespace OnRecord.Api.Analyses;

/// <summary>A document as a client sent it.</summary>
/// <param name="Bytes">As they came.</param>
/// <param name="Text">What they say; for HTML the text taken out of the page. Never blank.</param>
/// <param name="MediaType">What they are: <c>text/plain</c>, <c>text/markdown</c> or <c>text/html</c>.</param>
/// <param name="Page">What the head of an HTML page tells; null for other documents.</param>
internal sealed record SentDocument(byte[] Bytes, string Text, string MediaType, PageMetadata? Page);
