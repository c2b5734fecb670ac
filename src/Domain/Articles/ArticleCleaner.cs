using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>Divides a raw document into the article and what surrounds it.</summary>
/// <remarks>
/// Reads <see cref="AnnotatedDocument.Text"/>; fills <see cref="AnnotatedDocument.Layout"/>. Each step below marks blocks of the
/// page and leaves alone what an earlier one marked; what none marks is the story. Takes time linear in the text.
/// </remarks>
public sealed class ArticleCleaner
{
    /// <summary>Adds the layout.</summary>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        var page = new Page(document.Text);
        FrontMatter.Apply(page);
        if (page.TitleBlock < 0)
            TitleFinder.Apply(page);
        RepeatedTitles.Apply(page);
        PhraseTagger.Apply(page);
        CaptionTagger.Apply(page);
        AppealTagger.Apply(page);
        HeadTagger.Apply(page);
        CreditTagger.Apply(page);
        TailTagger.Apply(page);
        BodyTagger.Apply(page);
        return document with { Layout = Build(page) };
    }

    private static ArticleLayout Build(Page page)
    {
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        var boilerplate = ImmutableArray.CreateBuilder<Boilerplate>();
        foreach (var block in page.Blocks)
        {
            if (block.Boilerplate is { } kind)
                boilerplate.Add(new Boilerplate(block.Span, kind));
            else if (block.Part == ParagraphKind.Title)
                AddTitle(page, block, paragraphs, boilerplate);
            else
                paragraphs.Add(new Paragraph(block.Content, block.Part!.Value));
        }
        return new ArticleLayout
        {
            Title = page.Title,
            Standfirst = page.Blocks.Find(block => block.Part == ParagraphKind.Standfirst)?.Content,
            Bylines = [.. page.Bylines],
            AgencyCredit = page.AgencyCredit,
            CanonicalUrl = page.CanonicalUrl,
            Dateline = page.Dateline,
            Paragraphs = paragraphs.DrainToImmutable(),
            Boilerplate = boilerplate.DrainToImmutable(),
        };
    }

    private static void AddTitle(Page page, Block block, ImmutableArray<Paragraph>.Builder paragraphs,
        ImmutableArray<Boilerplate>.Builder boilerplate)
    {
        var title = page.Title!.Value;
        var before = LineReader.Trim(page.Text, block.Content.Start, title.Start);
        var after = LineReader.Trim(page.Text, title.End, block.Content.End);
        if (!before.IsEmpty)
            boilerplate.Add(new Boilerplate(before, BoilerplateKind.Navigation));
        paragraphs.Add(new Paragraph(title, ParagraphKind.Title));
        if (!after.IsEmpty)
            boilerplate.Add(new Boilerplate(after, before.IsEmpty ? BoilerplateKind.TitleSuffix : BoilerplateKind.Navigation));
    }
}
