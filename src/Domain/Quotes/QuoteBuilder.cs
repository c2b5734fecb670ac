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
        Quotes = QuoteId.Assign(document.ArticleId, document.Text,
            document.Attributions.Select((attribution, i) => Build(document, attribution, document.Speakers[i]))),
    };

    private static Quote Build(AnnotatedDocument document, Attribution attribution, Actors.SpeakerReading speaker)
    {
        var apart = Apart(attribution);
        return Built(document, apart, apart.Source == attribution.Source ? speaker : speaker with { SpeakerId = null });
    }

    /// <summary>
    /// The attribution without a cue or source that reaches into its content, as in text that breaks off within marks: words are not
    /// both reported and reporting.
    /// </summary>
    private static Attribution Apart(Attribution attribution)
    {
        return attribution with { Cue = Outside(attribution.Cue), Source = Outside(attribution.Source) };

        TextSpan? Outside(TextSpan? span) => span is { } words && attribution.Content.Any(content => content.Overlaps(words)) ? null : span;
    }

    private static Quote Built(AnnotatedDocument document, Attribution attribution, Actors.SpeakerReading speaker) => new()
    {
        Id = "",
        Kind = attribution.Kind,
        Content = attribution.Content,
        Quoted = attribution.Quoted,
        Cue = attribution.Cue,
        Source = attribution.Source,
        SourceKind = attribution.Kind == QuoteKind.Scare || attribution.Source is null ? null : speaker.Source,
        SpeakerId = attribution.Kind == QuoteKind.Scare ? null : speaker.SpeakerId,
        Addressee = attribution.Addressee,
        AddresseeId = speaker.AddresseeId,
        Medium = attribution.Medium ?? speaker.Document,
        Date = attribution.Kind == QuoteKind.Scare ? null : SpokenOn(document, attribution),
        Confidence = attribution.Kind == QuoteKind.Scare ? attribution.Confidence
            : Math.Round(attribution.Confidence * speaker.Confidence, 2),
    };

    // “said on Wednesday”, “On Wednesday, X said”: right after the cue, or at the head of the sentence; not “since 2018”.
    private static EdtfDate? SpokenOn(AnnotatedDocument document, Attribution attribution)
    {
        if (attribution.Cue is not { } cue) return null;
        return DatesIn(document, attribution.Sentence)
            .Where(date => date.Kind != DateExpressionKind.Interval && IsOutside(date.Span, attribution)
                && Attaches(document, attribution, cue, date.Span))
            .MinBy(date => Math.Min(Math.Abs(date.Span.Start - cue.End), Math.Abs(cue.Start - date.Span.End)))?.Date;
    }

    private static IEnumerable<DateExpression> DatesIn(AnnotatedDocument document, TextSpan sentence)
    {
        var dates = document.Dates;
        var (low, high) = (0, dates.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (dates[middle].Span.Start < sentence.Start) low = middle + 1;
            else high = middle;
        }

        for (var i = low; i < dates.Length && dates[i].Span.End <= sentence.End; i++) yield return dates[i];
    }

    // What the words reported or the speaker's description tell is no date of the speaking.
    private static bool IsOutside(TextSpan date, Attribution attribution) =>
        !attribution.Content.Any(span => span.Overlaps(date)) && attribution.Source?.Overlaps(date) != true;

    // No verb of another clause stands between the cue and the date.
    private static bool Attaches(AnnotatedDocument document, Attribution attribution, TextSpan cue, TextSpan date)
    {
        var (from, to) = date.Start >= cue.End ? (cue.End, date.Start) : (date.End, cue.Start);
        if (date.Start < cue.Start && date.Start - attribution.Sentence.Start > 12) return false;
        for (var i = document.Tokens.FirstFrom(from); i < document.Tokens.Length && document.Tokens[i].Span.End <= to; i++)
            if (document.Tags[i].IsFinite() && attribution.Source?.Contains(document.Tokens[i].Span) != true) return false;
        return true;
    }
}
