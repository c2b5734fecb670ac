using OnRecord.Domain.Linking.Paraphrase;
using OnRecord.Domain.Quotes;

namespace OnRecord.Domain.Linking;

/// <summary>A quote as one telling of an utterance, ready to be compared with others.</summary>
/// <param name="Quote">The quote.</param>
/// <param name="ArticleId">The article it stands in.</param>
/// <param name="Wording">Its words.</param>
/// <param name="Source">The words that name the speaker, by stems; empty where there are none or only a pronoun.</param>
/// <param name="Time">When it can have been said.</param>
/// <param name="InHeading">Whether it stands in the headline, standfirst or a crosshead, which repeat what the story says.</param>
internal sealed record Rendering(
    Quote Quote, string ArticleId, Wording Wording, IReadOnlySet<string> Source, SpeakingTime Time, bool InHeading)
{
    /// <summary>Who spoke; null where unresolved.</summary>
    public string? SpeakerId => Quote.SpeakerId;
}
