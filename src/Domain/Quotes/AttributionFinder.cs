using System.Collections.Immutable;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Finds reported words, the cue that reports them and the source they are laid to.</summary>
/// <remarks>
/// Reads tokens, sentences, tags, quotations, dates and the layout; fills <see cref="AnnotatedDocument.Attributions"/>. Cues with
/// their words before them are read first, since other cues may lie inside those words; what stands in quotation marks and
/// no cue reaches continues the report before it or is a scare quote.
/// </remarks>
public sealed class AttributionFinder(CueLexicon lexicon)
{
    /// <summary>Adds the attributions.</summary>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        var quotationOf = QuotationOfTokens(document);
        var reader = new AttributionReader(document, quotationOf, lexicon);
        var found = new List<Attribution>();
        var sentences = ReportingSentences(document, quotationOf);
        for (var i = 0; i < sentences.Count; i++)
        {
            var isTitle = document.Layout.Paragraphs[sentences[i].Paragraph].Kind == ParagraphKind.Title;
            found.AddRange(reader.Read(sentences[i], isTitle));
        }

        found = new ContinuationFinder(document, quotationOf, sentences, reader).Complete(found);
        return document with { Attributions = [.. found.OrderBy(attribution => attribution.Content[0]).ThenBy(attribution => attribution.Cue ?? default)] };
    }

    // For each token the quotation of depth 0 that holds it, its marks included; -1 outside.
    private static int[] QuotationOfTokens(AnnotatedDocument document)
    {
        var result = new int[document.Tokens.Length];
        Array.Fill(result, -1);
        var token = 0;
        for (var q = 0; q < document.Quotations.Length; q++)
        {
            var quotation = document.Quotations[q];
            if (quotation.Depth > 0) continue;
            while (token < result.Length && document.Tokens[token].Span.Start < quotation.Outer.Start) token++;
            while (token < result.Length && document.Tokens[token].Span.Start < quotation.Outer.End) result[token++] = q;
        }

        return result;
    }

    // A sentence that starts inside the quotation of the one before is read with it.
    private static List<ReportingSentence> ReportingSentences(AnnotatedDocument document, int[] quotationOf)
    {
        var result = new List<ReportingSentence>();
        foreach (var sentence in document.Sentences)
        {
            var first = sentence.FirstToken;
            var joins = result.Count > 0 && first > 0 && result[^1].Paragraph == sentence.Paragraph && quotationOf[first] >= 0 && quotationOf[first] == quotationOf[first - 1];
            if (joins) result[^1] = result[^1] with { End = sentence.EndToken };
            else result.Add(new ReportingSentence(first, sentence.EndToken, sentence.Paragraph));
        }

        return result;
    }
}
