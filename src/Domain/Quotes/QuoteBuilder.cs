using OnRecord.Domain.Dates;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Makes quotes of attributions whose speakers are known.</summary>
/// <remarks>Reads attributions, speakers and dates; fills <see cref="AnnotatedDocument.Quotes"/>.</remarks>
public sealed class QuoteBuilder
{
    /// <summary>Adds the quotes.</summary>
    public AnnotatedDocument Annotate(AnnotatedDocument document) => document with
    {
        Quotes = QuoteId.Assign(document.ArticleId, document.Text, document.Attributions.Select((attribution, i) => Build(document, attribution, document.Speakers[i]))),
    };

    private static Quote Build(AnnotatedDocument document, Attribution attribution, Actors.SpeakerReading speaker) => new()
    {
        Id = "",
        Kind = attribution.Kind,
        Content = attribution.Content,
        Quoted = attribution.Quoted,
        Cue = attribution.Cue,
        Source = attribution.Source,
        SpeakerId = attribution.Kind == QuoteKind.Scare ? null : speaker.SpeakerId,
        Addressee = attribution.Addressee,
        AddresseeId = speaker.AddresseeId,
        Medium = attribution.Medium,
        Date = attribution.Kind == QuoteKind.Scare ? null : SpokenOn(document, attribution),
        Confidence = attribution.Kind == QuoteKind.Scare ? attribution.Confidence : Math.Round(attribution.Confidence * speaker.Confidence, 2),
    };

    // The date nearest the cue in its sentence, outside what was said.
    private static EdtfDate? SpokenOn(AnnotatedDocument document, Attribution attribution)
    {
        if (attribution.Cue is not { } cue) return null;
        return document.Dates
            .Where(date => attribution.Sentence.Contains(date.Span) && !attribution.Content.Any(span => span.Overlaps(date.Span)) && attribution.Source?.Overlaps(date.Span) != true)
            .OrderBy(date => Math.Min(Math.Abs(date.Span.Start - cue.End), Math.Abs(cue.Start - date.Span.End)))
            .FirstOrDefault()?.Date;
    }
}
