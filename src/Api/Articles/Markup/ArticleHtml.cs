using System.Text;
using OnRecord.Api.Articles.Findings;
using OnRecord.Api.Http.Responses;
using OnRecord.Domain.Articles;

namespace OnRecord.Api.Articles.Markup;

/// <summary>Writes an article's own words as a fragment of HTML for the page of another.</summary>
/// <remarks>
/// No scripts, styles or ids, and no class without <c>on-record</c> in it, so that nothing of the page around it is touched. Marks have
/// no label: ARIA forbids one on a mark, since it would be read in place of the words. What was found is the title, which a screen
/// reader offers as a description.
/// </remarks>
internal static class ArticleHtml
{
    /// <summary>The fragment: one element.</summary>
    public static string Of(ArticleFindings article)
    {
        var html = new StringBuilder();
        Begin(html, article);
        var paragraphs = article.Layout.Paragraphs;
        var marks = Parted(ArticleMarks.Of(article), paragraphs);
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var listed = paragraphs[i].Kind == ParagraphKind.ListItem;
            if (listed && (i == 0 || paragraphs[i - 1].Kind != ParagraphKind.ListItem))
                html.Append("<ul>\n");
            var (opening, closing) = Element(paragraphs[i].Kind);
            html.Append(opening);
            new MarkedText(article.Source, html).Write(paragraphs[i].Span, marks[i]);
            html.Append(closing).Append('\n');
            if (listed && (i + 1 == paragraphs.Length || paragraphs[i + 1].Kind != ParagraphKind.ListItem))
                html.Append("</ul>\n");
        }
        return html.Append("</article>\n").ToString();
    }

    private static void Begin(StringBuilder html, ArticleFindings article)
    {
        // An empty lang is how HTML says that the language is not known.
        var language = article.Language == "und" ? "" : article.Language;
        html.Append("<article class=\"on-record\" lang=\"").Append(HtmlText.Escape(language))
            .Append("\" dir=\"auto\" data-article=\"").Append(HtmlText.Escape(article.Id))
            .Append("\" data-address=\"").Append(HtmlText.Escape(Address.Of("articles", article.Id))).Append("\">\n");
    }

    private static (string Opening, string Closing) Element(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Title => ("<h1>", "</h1>"),
        ParagraphKind.Standfirst => ("<p class=\"on-record-standfirst\">", "</p>"),
        ParagraphKind.Heading => ("<h2>", "</h2>"),
        ParagraphKind.ListItem => ("<li>", "</li>"),
        _ => ("<p>", "</p>"),
    };

    /// <summary>The marks of each paragraph; paragraphs are in document order and do not overlap.</summary>
    private static List<Mark>[] Parted(IEnumerable<Mark> marks, IReadOnlyList<Paragraph> paragraphs)
    {
        var ends = paragraphs.Select(paragraph => paragraph.Span.End).ToArray();
        var parted = paragraphs.Select(_ => new List<Mark>()).ToArray();
        foreach (var mark in marks)
        {
            var found = Array.BinarySearch(ends, mark.Span.Start + 1);
            for (var i = found < 0 ? ~found : found; i < paragraphs.Count && paragraphs[i].Span.Start < mark.Span.End; i++)
                parted[i].Add(mark);
        }
        return parted;
    }
}
