namespace OnRecord.Api.Http.Serving;

/// <summary>A text that a client has sent.</summary>
/// <param name="Bytes">As it came.</param>
/// <param name="Text">Decoded, without a byte order mark.</param>
/// <param name="MediaType">Its type, as the endpoint names it.</param>
internal sealed record SentText(byte[] Bytes, string Text, string MediaType);
