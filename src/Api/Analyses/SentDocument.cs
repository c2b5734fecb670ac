namespace OnRecord.Api.Analyses;

/// <summary>A document as a client sent it.</summary>
/// <param name="Bytes">As they came.</param>
/// <param name="Text">What they say.</param>
/// <param name="MediaType">What they are: <c>text/plain</c>, <c>text/markdown</c> or <c>text/html</c>.</param>
internal sealed record SentDocument(byte[] Bytes, string Text, string MediaType);
