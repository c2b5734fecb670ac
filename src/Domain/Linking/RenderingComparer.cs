using OnRecord.Domain.Linking.Paraphrase;
using OnRecord.Domain.Quotes;

namespace OnRecord.Domain.Linking;

/// <summary>Decides whether two quotes render one utterance: speaker, time and wording together.</summary>
internal sealed class RenderingComparer(WordingComparer wordings, SpeakerRelations relations)
{
    // What the wording has to exceed its threshold by where the rest leaves room for doubt.
    private const double UnknownSpeaker = 0.05;
    private const double NobodysReport = 0.03;
    private const double SameArticle = 0.08;
    private const double LongApart = 0.08;
    private const double RelatedSpeaker = 0.05;

    // Evidence below which words may be a phrase that the speaker keeps using, or a claim that he keeps making.
    private const double StockPhrase = 3;
    private const double StandingClaim = 5;

    // Evidence that words spoken long apart or on the next day, or given to an office here and its head there, must bring.
    private const double Unmistakable = 6;
    private const double Telling = 4;

    /// <summary>By how much the two exceed what is asked for; null where they are two utterances.</summary>
    public double? Compare(Rendering one, Rendering other)
    {
        if (!MaySpeakerBeOne(one, other) || !one.Time.NearlyMeets(other.Time)) return null;
        var match = wordings.Compare(one.Wording, other.Wording);
        if (!match.IsSame) return null;
        var distant = !one.Time.Meets(other.Time) || !one.Time.LikelyMeets(other.Time);
        if (distant && match.Evidence < Unmistakable) return null;
        if (AreTwo(one, other) && match.Evidence < Telling) return null;
        var brief = one.Quote.Kind == QuoteKind.Indirect || other.Quote.Kind == QuoteKind.Indirect ? StandingClaim : StockPhrase;
        if (match.Evidence < brief && !one.Time.IsNear(other.Time)) return null;
        var spare = match.Margin - Doubt(one, other) - (distant ? LongApart : 0);
        return spare >= 0 ? spare : null;
    }

    /// <summary>Whether nothing says that two people spoke.</summary>
    public bool MaySpeakerBeOne(Rendering one, Rendering other) =>
        one.SpeakerId is { } first && other.SpeakerId is { } second
            ? first == second || relations.AreRelated(first, second)
            : one.Source.Count == 0 || other.Source.Count == 0 || one.Source.Overlaps(other.Source);

    private static bool AreTwo(Rendering one, Rendering other) =>
        one.SpeakerId is { } first && other.SpeakerId is { } second && first != second;

    private static double Doubt(Rendering one, Rendering other)
    {
        // One article rarely prints the same words twice, save in its headline, which often leaves the speaker out.
        var repeats = one.ArticleId == other.ArticleId && (one.InHeading || other.InHeading);
        return ((one.SpeakerId is null || other.SpeakerId is null) && !repeats ? UnknownSpeaker : 0)
            + (AreTwo(one, other) ? RelatedSpeaker : 0)
            + (one.Quote.Kind == QuoteKind.Indirect && other.Quote.Kind == QuoteKind.Indirect ? NobodysReport : 0)
            + (one.ArticleId == other.ArticleId && !repeats ? SameArticle : 0);
    }
}
