using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Reads reports that have a colon for a cue: “X: ‘…’”, and in a headline “X: words”.</summary>
internal sealed class ColonReader(ReportTokens report, NounPhrases phrases, ContentSpans spans, MediumFinder mediums, SourceReader sources)
{
    private readonly ImmutableArray<Token> tokens = report.Tokens;
    private readonly int[] quotationOf = report.QuotationOf;

    /// <summary>The report; null where no colon makes one.</summary>
    public Attribution? Read(ReportingSentence sentence, bool isTitle)
    {
        for (var i = sentence.First + 1; i + 1 < sentence.End; i++)
        {
            if (!tokens[i].Is(":") || quotationOf[i] >= 0) continue;
            var quotes = quotationOf[i + 1] >= 0;
            var name = phrases.StartOf(i, sentence.First) == sentence.First;
            if (!(quotes || isTitle && name && report.HasFinite(i + 1, sentence.End))) return null;
            if (isTitle && !quotes && !mediums.CanSpeak(sentence.First, i)) return null;
            var source = name ? (sentence.First, i) : sources.MainSubject(sentence, i);
            if (spans.Of(i + 1, sentence.End) is not { } span) return null;
            var quoted = spans.QuotedIn([span]);
            return new Attribution
            {
                Kind = quotes && quoted is [var only]
                    && only == span ? QuoteKind.Direct : quoted.IsEmpty ? QuoteKind.Indirect : QuoteKind.Mixed,
                Content = [span],
                Quoted = quoted,
                Cue = tokens[i].Span,
                CueLemma = ":",
                Source = source.Item1 >= 0 ? report.SpanOf(source.Item1, source.Item2) : null,
                Sentence = report.SpanOf(sentence.First, sentence.End),
                Confidence = source.Item1 >= 0 ? 0.75 : 0.4,
            };
        }

        return null;
    }
}
