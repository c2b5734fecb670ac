using System.Collections.Immutable;

namespace OnRecord.Domain.Text;

/// <summary>Pairs quotation marks within each paragraph.</summary>
/// <remarks>
/// Reads <see cref="Articles.ArticleLayout.Paragraphs"/>, <see cref="AnnotatedDocument.Tokens"/> and
/// <see cref="AnnotatedDocument.Sentences"/>; fills <see cref="AnnotatedDocument.Quotations"/>. Quotations may lie inside one
/// another, and never cross. A double mark left open is carried on where the next paragraph opens with a mark, or closes one
/// it never opened; otherwise it ends with its sentence, since of the two places where the lost mark may have stood (there,
/// or at the end of the paragraph) that puts the fewer words in somebody's mouth. A single mark left open is taken for an
/// apostrophe and makes no quotation, unless it begins its paragraph and the next begins with one too.
/// </remarks>
public sealed class QuotationFinder
{
    /// <summary>Adds the quotations.</summary>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        var found = ImmutableArray.CreateBuilder<Quotation>();
        var carried = false;
        var sentence = 0;
        while (sentence < document.Sentences.Length)
        {
            var paragraph = document.Sentences[sentence].Paragraph;
            var next = sentence;
            while (next < document.Sentences.Length && document.Sentences[next].Paragraph == paragraph)
                next++;
            var follows = sentence > 0 && document.Sentences[sentence - 1].Paragraph == paragraph - 1;
            var pairing = new QuotationPairing(document, sentence, next, carried && follows);
            carried = pairing.Find(found);
            sentence = next;
        }
        return document with { Quotations = found.DrainToImmutable() };
    }
}
