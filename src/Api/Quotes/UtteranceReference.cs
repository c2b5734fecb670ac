namespace OnRecord.Api.Quotes;

/// <summary>The act of speech that a quote renders.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Renderings">Quotes in the corpus that render it, this one among them; at least 1.</param>
public sealed record UtteranceReference(string Id, int Renderings);
