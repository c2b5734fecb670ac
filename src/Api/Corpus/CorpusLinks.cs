namespace OnRecord.Api.Corpus;

/// <summary>Where the corpus can be entered.</summary>
/// <param name="Self">The corpus itself.</param>
/// <param name="Quotes">Who said what.</param>
/// <param name="Utterances">What was said once and printed several times.</param>
/// <param name="Actors">Who speaks and acts.</param>
/// <param name="Events">What happened.</param>
/// <param name="Articles">The documents.</param>
/// <param name="Outlets">Who published them.</param>
/// <param name="Timeline">How much was said and done in each year.</param>
/// <param name="Network">Who speaks about whom.</param>
/// <param name="Changes">What the last snapshot added, changed or removed.</param>
/// <param name="Export">The whole corpus as files.</param>
/// <param name="Documentation">The OpenAPI document.</param>
public sealed record CorpusLinks(
    string Self,
    string Quotes,
    string Utterances,
    string Actors,
    string Events,
    string Articles,
    string Outlets,
    string Timeline,
    string Network,
    string Changes,
    string Export,
    string Documentation)
{
    /// <summary>They are the same for every corpus.</summary>
    internal static CorpusLinks All { get; } = new(
        "/v1/corpus", "/v1/quotes", "/v1/utterances", "/v1/actors", "/v1/events", "/v1/articles", "/v1/outlets",
        "/v1/timeline?interval=year", "/v1/network?kind=quotes-about", "/v1/changes", "/v1/export", "/openapi/v1.json");
}
