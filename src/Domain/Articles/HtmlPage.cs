namespace OnRecord.Domain.Articles;

/// <summary>An HTML page as text.</summary>
/// <param name="Text">
/// The headline, a blank line, and the page's words: a blank line between paragraphs, “• ” before list items. Spans of an article
/// that came as HTML are offsets into this. Empty where the page prints nothing.
/// </param>
/// <param name="Metadata">What its head tells.</param>
public sealed record HtmlPage(string Text, PageMetadata Metadata)
{
    /// <summary>Reads a page, however broken; time and memory are linear in its length whatever is nested in it.</summary>
    public static HtmlPage Read(string html)
    {
        var source = HtmlSource.Of(html);
        var head = HtmlHead.Read(source);
        return new HtmlPage(new HtmlTextWriter(source, head.Title).Write(), head);
    }
}
