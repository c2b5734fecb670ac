using System.Collections.Immutable;
using OnRecord.Domain.Quotes;

namespace OnRecord.Accuracy.Annotation;

/// <summary>A quote as a reader annotated it, with the other readings that an ambiguous article allows.</summary>
/// <param name="Quote">The reading that the reader chose.</param>
/// <param name="Readings">Whole quotes that are right as well, each with one or more fields read otherwise; empty where the article is clear.</param>
public sealed record GoldQuote(Quote Quote, ImmutableArray<Quote> Readings)
{
    /// <summary>The reading nearest to what was found: each field as found where any reading has it so, otherwise as chosen.</summary>
    public Quote NearestTo(Quote found)
    {
        var all = Readings.Insert(0, Quote);
        var content = all.FirstOrDefault(reading => reading.Content.SequenceEqual(found.Content)) ?? Quote;
        return Quote with
        {
            Content = content.Content,
            Quoted = all.FirstOrDefault(reading => reading.Quoted.SequenceEqual(found.Quoted), content).Quoted,
            Kind = all.Any(reading => reading.Kind == found.Kind) ? found.Kind : Quote.Kind,
            Cue = all.Any(reading => reading.Cue == found.Cue) ? found.Cue : Quote.Cue,
            Source = all.Any(reading => reading.Source == found.Source) ? found.Source : Quote.Source,
            SpeakerId = all.Any(reading => reading.SpeakerId == found.SpeakerId) ? found.SpeakerId : Quote.SpeakerId,
            Addressee = all.Any(reading => reading.Addressee == found.Addressee) ? found.Addressee : Quote.Addressee,
            Medium = all.Any(reading => reading.Medium == found.Medium) ? found.Medium : Quote.Medium,
            Date = all.Any(reading => reading.Date == found.Date) ? found.Date : Quote.Date,
        };
    }
}
