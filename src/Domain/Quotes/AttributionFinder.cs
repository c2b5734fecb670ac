using OnRecord.Domain.Articles;
using OnRecord.Domain.Quotes.Network;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Finds reported words, the cue that reports them and the source they are laid to.</summary>
/// <remarks>
/// Reads tokens, sentences, tags, quotations, dates and the layout; fills <see cref="AnnotatedDocument.Attributions"/>. Cues with
/// their words before them are read first, since other cues may lie inside those words; what stands in quotation marks and
/// no cue reaches continues the report before it or is a scare quote.
/// </remarks>
public sealed class AttributionFinder
{
    private readonly CueLexicon lexicon;
    private readonly TrainedAttributions? trained;

    /// <summary>Builds the stage.</summary>
    /// <param name="lexicon">The verbs that report.</param>
    /// <param name="trained">Whether the trained network reads too; the rules alone otherwise.</param>
    public AttributionFinder(CueLexicon lexicon, bool trained = false)
        : this(lexicon, trained ? TrainedAttributions.Default : null)
    {
    }

    /// <summary>Builds the stage with a network of one's own.</summary>
    internal AttributionFinder(CueLexicon lexicon, TrainedAttributions? trained) => (this.lexicon, this.trained) = (lexicon, trained);

    /// <summary>Adds the attributions.</summary>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        var quotations = new QuotationIndex(document);
        var reader = new AttributionReader(document, quotations, lexicon);
        var sentences = ReportingSentences.Of(document, quotations);
        var found = ByRules(document, sentences, reader);
        var finder = new ContinuationFinder(document, quotations, sentences, reader);
        var all = finder.Complete(found);
        if (trained is not null) all = finder.Complete([.. trained.Read(document, quotations, lexicon, found.Count, all).Select(trained.Assess)]);
        return document with
        {
            Attributions = [.. all.OrderBy(attribution => attribution.Content[0]).ThenBy(attribution => attribution.Cue ?? default)],
        };
    }

    /// <summary>What the rules find alone: first what cues report, and how many those are, then what stands in marks and no cue reaches.</summary>
    internal static (int Found, List<Attribution> Completed) ByRules(AnnotatedDocument document, QuotationIndex quotations, CueLexicon lexicon)
    {
        var (sentences, reader) = (ReportingSentences.Of(document, quotations), new AttributionReader(document, quotations, lexicon));
        var found = ByRules(document, sentences, reader);
        return (found.Count, new ContinuationFinder(document, quotations, sentences, reader).Complete(found));
    }

    private static List<Attribution> ByRules(AnnotatedDocument document, List<ReportingSentence> sentences, AttributionReader reader)
    {
        var found = new List<Attribution>();
        foreach (var sentence in sentences)
        {
            var isTitle = document.Layout.Paragraphs[sentence.Paragraph].Kind == ParagraphKind.Title;
            found.AddRange(reader.Read(sentence, isTitle));
        }

        return found;
    }
}
