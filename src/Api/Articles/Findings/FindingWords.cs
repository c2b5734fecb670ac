using OnRecord.Api.Quotes;
using OnRecord.Domain.Events;
using OnRecord.Domain.Quotes;

namespace OnRecord.Api.Articles.Findings;

/// <summary>Says in English what was found, for a reader who points at it or listens to it.</summary>
internal static class FindingWords
{
    /// <summary>“Direct quote by Zhang Jun”; where the speaker is not known, with the words that name the source.</summary>
    public static string Of(QuoteResponse quote) => quote switch
    {
        { Kind: QuoteKind.Scare } => "Words in quotation marks that nobody is said to have spoken",
        { Speaker: { } speaker } => $"{Kind(quote)} by {speaker.Name}",
        { Source: { } source } => $"{Kind(quote)} by an unknown speaker: “{source.Text}”",
        _ => $"{Kind(quote)} by an unknown speaker",
    };

    /// <summary>“Event: Michelle Bachelet visits China (said not to have taken place)”.</summary>
    public static string Of(ReportFinding report) => report.Factuality switch
    {
        Factuality.Negated => $"Event: {report.Title} (said not to have taken place)",
        Factuality.Hypothetical => $"Event: {report.Title} (not said to have taken place)",
        Factuality.Future => $"Event: {report.Title} (planned or expected)",
        _ => $"Event: {report.Title}",
    };

    /// <summary>“Mention of China”.</summary>
    public static string Of(MentionResponse mention) => $"Mention of {mention.Actor.Name}";

    private static string Kind(QuoteResponse quote) => quote.Kind switch
    {
        QuoteKind.Direct => "Direct quote",
        QuoteKind.Mixed => "Partly direct quote",
        _ => "Indirect quote",
    };
}
