using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>
/// Gives a place to what stands in quotation marks and no cue has reached: it continues the report before it, or is a scare quote.
/// </summary>
internal sealed class ContinuationFinder
{
    // A quotation of so many words reads as speech even without a verb the tagger knows.
    private const int SpeechLength = 7;

    private readonly AnnotatedDocument document;
    private readonly QuotationIndex quotations;
    private readonly List<ReportingSentence> sentences;
    private readonly AttributionReader reader;
    private readonly ContentSpans spans;

    /// <summary>Prepares a document.</summary>
    public ContinuationFinder(AnnotatedDocument document, QuotationIndex quotations, List<ReportingSentence> sentences,
        AttributionReader reader)
    {
        this.document = document;
        this.quotations = quotations;
        this.sentences = sentences;
        this.reader = reader;
        spans = new ContentSpans(document, quotations);
    }

    /// <summary>The attributions with the missing ones added and continued ones extended.</summary>
    public List<Attribution> Complete(List<Attribution> found)
    {
        var reports = new ReportsSoFar(document, found);
        var sentence = 0;
        foreach (var quotation in quotations.Outermost)
        {
            while (sentence < sentences.Count && document.Tokens[sentences[sentence].End - 1].Span.End <= quotation.Inner.Start) sentence++;
            if (sentence >= sentences.Count) break;
            reports.ReadUpTo(quotation.Inner.Start);
            var whole = reports.HoldsWhole(quotation.Inner);
            var scare = !whole && spans.IsHeldOff(quotation);
            if (scare || !reports.Reaches(quotation.Inner)) Place(quotation, sentence, scare, reports);
        }

        return reports.All();
    }

    private void Place(Quotation quotation, int index, bool scare, ReportsSoFar reports)
    {
        var sentence = sentences[index];
        var alone = StandsAlone(sentence);
        var speech = !scare && (IsSpeech(quotation) || alone && EndsSentence(quotation));
        var previous = reports.LastOf(sentence.Paragraph);
        var sameParagraph = previous is not null && reports.LastParagraph == sentence.Paragraph;
        if (speech && alone && sameParagraph && previous!.Kind == QuoteKind.Direct) reports.Extend(quotation.Inner);
        else if (alone && Announced(quotation, index) is { } announced) reports.Add(announced);
        else reports.Add(Unannounced(quotation, sentence, speech, alone, sameParagraph ? previous : null, previous));
    }

    // A report before the quotation carries it on in its own paragraph, and in the next one where nothing else stands there.
    private Attribution Unannounced(Quotation quotation, ReportingSentence sentence, bool speech, bool alone, Attribution? here,
        Attribution? previous)
    {
        var continues = speech && previous is not null && (here is not null || alone || quotation.Continued);
        var direct = continues || speech && alone;
        var content = direct ? quotation.Inner : spans.Bare(quotation.Inner);
        return new Attribution
        {
            Kind = direct ? QuoteKind.Direct : QuoteKind.Scare,
            Content = [content],
            Quoted = [content],
            Medium = continues ? previous!.Medium : null,
            Continues = continues,
            Sentence = SpanOf(sentence),
            Confidence = continues ? (alone ? 0.85 : 0.5) : 0.6,
        };
    }

    // “She put it plainly:” ahead of a paragraph in quotation marks.
    private Attribution? Announced(Quotation quotation, int sentence)
    {
        if (sentence == 0 || sentences[sentence].Paragraph - sentences[sentence - 1].Paragraph > 1) return null;
        if (reader.Announces(sentences[sentence - 1]) is not var (cue, lemma, source)) return null;
        return new Attribution
        {
            Kind = QuoteKind.Direct,
            Content = [quotation.Inner],
            Quoted = [quotation.Inner],
            Cue = cue,
            CueLemma = lemma,
            Source = source,
            Sentence = SpanOf(sentences[sentence]),
            Confidence = source is null ? 0.6 : 0.92,
        };
    }

    private TextSpan SpanOf(ReportingSentence sentence) =>
        new(document.Tokens[sentence.First].Span.Start, document.Tokens[sentence.End - 1].Span.End);

    // A sentence, or a long run of words: not a phrase the writer keeps at arm's length.
    private bool IsSpeech(Quotation quotation)
    {
        var (words, finite, ends) = (0, false, false);
        for (var i = document.Tokens.FirstFrom(quotation.Inner.Start); i < document.Tokens.Length; i++)
        {
            var token = document.Tokens[i];
            if (token.Span.End > quotation.Inner.End) break;
            if (token.IsWord) words++;
            finite |= token.HoldsFinite(document.Tags[i]);
            ends = token.Lower is "." or "!" or "?" or "…" or ",";
        }

        return words >= 3 && finite && (ends || words >= SpeechLength) || words >= 2 * SpeechLength;
    }

    // “Never.” after “‘No,’ said Ann.”
    private bool EndsSentence(Quotation quotation) => document.Text[quotation.Inner.End - 1] is '.' or '!' or '?' or '…';

    private bool StandsAlone(ReportingSentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (quotations.OfTokens[i] < 0 && document.Tokens[i].IsWord) return false;
        return true;
    }
}
