using OnRecord.Domain.Articles;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Gives a place to what stands in quotation marks and no cue has reached: it continues the report before it, or is a scare quote.</summary>
internal sealed class ContinuationFinder(AnnotatedDocument document, int[] quotationOf, List<ReportingSentence> sentences, AttributionReader reader)
{
    private readonly ContentSpans spans = new(document, quotationOf);

    // A quotation of so many words reads as speech even without a verb the tagger knows.
    private const int SpeechLength = 7;

    /// <summary>The attributions with the missing ones added and continued ones extended.</summary>
    public List<Attribution> Complete(List<Attribution> found)
    {
        var result = new List<Attribution>(found);
        for (var q = 0; q < document.Quotations.Length; q++)
        {
            var quotation = document.Quotations[q];
            if (quotation.Depth > 0 || quotation.Inner.IsEmpty) continue;
            var scare = spans.IsHeldOff(quotation) && !result.Any(attribution => attribution.Content.Contains(quotation.Inner));
            if (!scare && result.Any(attribution => attribution.Content.Any(span => span.Overlaps(quotation.Inner)))) continue;
            var sentence = sentences.FindIndex(s => document.Tokens[s.End - 1].Span.End > quotation.Inner.Start);
            if (sentence >= 0) Place(quotation, sentence, scare, result);
        }

        return result;
    }

    private void Place(Quotation quotation, int sentence, bool scare, List<Attribution> result)
    {
        var speech = !scare && IsSpeech(quotation);
        var alone = StandsAlone(sentences[sentence]);
        var previous = LastBefore(quotation.Inner.Start, sentences[sentence].Paragraph, result);
        var sameParagraph = previous is not null && ParagraphOf(previous) == sentences[sentence].Paragraph;
        if (speech && alone && sameParagraph && previous!.Kind == QuoteKind.Direct)
        {
            result[result.IndexOf(previous)] = previous with { Content = previous.Content.Add(quotation.Inner), Quoted = previous.Quoted.Add(quotation.Inner) };
            return;
        }

        if (alone && sentence > 0 && sentences[sentence].Paragraph - sentences[sentence - 1].Paragraph <= 1 && reader.Announces(sentences[sentence - 1]) is var (cue, lemma, source))
        {
            result.Add(new Attribution
            {
                Kind = QuoteKind.Direct,
                Content = [quotation.Inner],
                Quoted = [quotation.Inner],
                Cue = cue,
                CueLemma = lemma,
                Source = source,
                Sentence = SpanOf(sentences[sentence]),
                Confidence = source is null ? 0.6 : 0.92,
            });
            return;
        }

        var continues = speech && previous is not null && (sameParagraph || alone || quotation.Continued);
        var kind = continues || speech && alone ? QuoteKind.Direct : speech && previous is not null && sameParagraph ? QuoteKind.Mixed : QuoteKind.Scare;
        var content = kind == QuoteKind.Direct ? quotation.Inner : spans.Bare(quotation.Inner);
        result.Add(new Attribution
        {
            Kind = kind,
            Content = [content],
            Quoted = [content],
            Medium = continues ? previous!.Medium : null,
            Continues = continues,
            Sentence = SpanOf(sentences[sentence]),
            Confidence = continues ? (alone ? 0.85 : 0.5) : 0.6,
        });
    }

    private TextSpan SpanOf(ReportingSentence sentence) => new(document.Tokens[sentence.First].Span.Start, document.Tokens[sentence.End - 1].Span.End);

    // A sentence, or a long run of words: not a phrase the writer keeps at arm's length.
    private bool IsSpeech(Quotation quotation)
    {
        var (words, finite, ends) = (0, false, false);
        for (var i = 0; i < document.Tokens.Length; i++)
        {
            if (!quotation.Inner.Contains(document.Tokens[i].Span)) continue;
            if (document.Tokens[i].IsWord) words++;
            finite |= document.Tokens[i].HoldsFinite(document.Tags[i]);
            ends = document.Tokens[i].Lower is "." or "!" or "?" or "…" or ",";
        }

        return words >= 3 && finite && (ends || words >= SpeechLength) || words >= 2 * SpeechLength;
    }

    private bool StandsAlone(ReportingSentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (quotationOf[i] < 0 && document.Tokens[i].IsWord) return false;
        return true;
    }

    private Attribution? LastBefore(int position, int paragraph, List<Attribution> all)
    {
        var previous = all.Where(a => a.Kind != QuoteKind.Scare && a.Content[0].Start < position).OrderBy(a => a.Sentence.Start).ThenBy(a => a.Content[0].Start).LastOrDefault();
        // A continuation stands in the same paragraph or the next one of the story.
        return previous is not null && paragraph - ParagraphOf(previous) <= 1 ? previous : null;
    }

    private int ParagraphOf(Attribution attribution)
    {
        var paragraphs = document.Layout.Paragraphs;
        for (var i = 0; i < paragraphs.Length; i++)
            if (paragraphs[i].Span.Contains(attribution.Sentence.Start)) return i;
        return -2;
    }
}
