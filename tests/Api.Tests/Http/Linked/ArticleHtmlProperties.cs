using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using OnRecord.Api.Articles.Findings;
using OnRecord.Api.Articles.Markup;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Api.Tests.Http.Linked;

/// <summary>What holds for the HTML of any article whatever.</summary>
public sealed partial class ArticleHtmlProperties
{
    private static readonly string[] Kinds = ["on-record-quote", "on-record-event", "on-record-mention"];

    [Fact]
    public void WithoutItsTagsItIsTheParagraphs() => AnyArticle.Check(article =>
    {
        var blocks = Blocks().Matches(ArticleHtml.Of(article))
            .Select(block => WebUtility.HtmlDecode(Tags().Replace(block.Groups[2].Value, "")));
        Assert.Equal(Paragraphs(article), blocks);
    });

    [Fact]
    public void ABrowserReadsTheParagraphs() => AnyArticle.Check(article =>
        Assert.Equal(Paragraphs(article), Parse(article).QuerySelectorAll("h1,h2,p,li").Select(block => block.TextContent)));

    [Fact]
    public void TagsAreBalanced() => AnyArticle.Check(article =>
    {
        var open = new Stack<string>();
        foreach (Match tag in Tags().Matches(ArticleHtml.Of(article)))
            if (tag.Groups[1].Length == 0)
                open.Push(tag.Groups[2].Value);
            else
                Assert.Equal(open.Pop(), tag.Groups[2].Value);
        Assert.Empty(open);
    });

    [Fact]
    public void NothingButBlocksAndMarksIsInIt() => AnyArticle.Check(article =>
    {
        var root = Parse(article);
        Assert.Equal("ARTICLE", root.TagName);
        foreach (var element in root.QuerySelectorAll("*"))
        {
            Assert.Contains(element.TagName, (string[])["H1", "H2", "P", "UL", "LI", "MARK"]);
            Assert.All(element.Attributes, attribute => Assert.True(
                attribute.Name is "class" or "title" || attribute.Name.StartsWith("data-", StringComparison.Ordinal), attribute.Name));
        }
        Assert.DoesNotContain(root.Descendants(), node => node.NodeType is not (NodeType.Element or NodeType.Text));
    });

    [Fact]
    public void NamesInAttributesStayWhatTheyAre() => AnyArticle.Check(article =>
    {
        foreach (var mark in Parse(article).QuerySelectorAll("mark.on-record-mention"))
            Assert.Equal($"Mention of {Shown(article.Title)}", mark.GetAttribute("title"));
    });

    [Fact]
    public void QuotesAreOutsideEventsAndThoseOutsideMentions() => AnyArticle.Check(article =>
    {
        foreach (var mark in Parse(article).QuerySelectorAll("mark mark"))
            Assert.True(Array.IndexOf(Kinds, mark.ParentElement!.ClassName) <= Array.IndexOf(Kinds, mark.ClassName));
    });

    [Fact]
    public void MarksOfAnEventCoverExactlyItsWords() => AnyArticle.Check(article =>
    {
        var root = Parse(article);
        foreach (var report in article.Reports.Where(report => !CutsAPair(article, report.Start) && !CutsAPair(article, report.End)))
        {
            var expected = article.Layout.Paragraphs.Select(paragraph => paragraph.Span)
                .Where(paragraph => paragraph.Overlaps(new(report.Start, report.End)))
                .Select(paragraph => new TextSpan(Math.Max(paragraph.Start, report.Start), Math.Min(paragraph.End, report.End)));
            var marked = root.QuerySelectorAll($"mark[data-event={report.Event}]");
            Assert.Equal(
                string.Concat(expected.Select(span => Shown(span.Of(article.Source)))),
                string.Concat(marked.Select(mark => mark.TextContent)));
            Assert.All(marked.Skip(1), mark => Assert.True(mark.HasAttribute("data-continued")));
        }
    });

    private static IElement Parse(ArticleFindings article) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(ArticleHtml.Of(article)))).Body!.Children.Single();

    private static IEnumerable<string> Paragraphs(ArticleFindings article) =>
        article.Layout.Paragraphs.Select(paragraph => Shown(paragraph.Span.Of(article.Source)));

    /// <summary>What HTML has no way to say, it shows as U+FFFD: half a pair, and the character zero.</summary>
    private static string Shown(string text) => string.Concat(text.EnumerateRunes()).Replace('\0', '\uFFFD');

    private static bool CutsAPair(ArticleFindings article, int offset) =>
        offset > 0 && offset < article.Source.Length && char.IsSurrogatePair(article.Source[offset - 1], article.Source[offset]);

    [GeneratedRegex("<(/?)([a-z0-9]+)[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("<(h1|h2|p|li)(?: [^>]*)?>(.*?)</\\1>", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
