using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Pipeline;
using Xunit;

namespace OnRecord.Domain.Tests.Dates;

public sealed class DatelineReaderTests
{
    private const string Page = "Mayor leaves office\n\nPublished: 7 May 2024\n\n“I am done,” Mayor Ann Lee said on Monday. She thanked the council.\n";

    [Fact]
    public void ThePageTellsWhenItWasPublished()
    {
        var article = Analyse(Page, null);
        Assert.Equal("2024-05-07", article.Article.Published?.Date.Edtf);
        Assert.Equal(PublicationBasis.Stated, article.Article.Published?.Basis);
        Assert.Equal("2024-05-06", article.Quotes[0].Date?.Edtf);
    }

    [Fact]
    public void WhatIsKnownFromOutsideGoesBeforeThePage()
    {
        var told = new Publication(Domain.Dates.EdtfDate.Parse("2024-05-14"), PublicationBasis.Curated, null);
        var article = Analyse(Page, told);
        Assert.Equal(told, article.Article.Published);
        Assert.Equal("2024-05-13", article.Quotes[0].Date?.Edtf);
    }

    [Fact]
    public void NoDateAnywhereIsAWarningAndNoGuess()
    {
        var article = Analyse(Page.Replace("Published: 7 May 2024\n\n", "", StringComparison.Ordinal), null);
        Assert.Null(article.Article.Published);
        Assert.Null(article.Quotes[0].Date);
        Assert.Contains(article.Warnings, warning => warning.Contains("publication date", StringComparison.Ordinal));
    }

    private static AnalysedArticle Analyse(string text, Publication? published) =>
        new Engine(ActorAuthority.Empty).Analyse(new SourceDocument { Id = "page", File = "page.txt", Text = text, Sha256 = "", Published = published });
}
