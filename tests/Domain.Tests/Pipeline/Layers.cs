using OnRecord.Domain.Articles;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Pipeline;

/// <summary>What holds for every layer of an annotated document, whatever its text.</summary>
internal static class Layers
{
    /// <summary>Fails where a span reaches past the text or cuts a character in two, or where a layer is out of order.</summary>
    public static void AssertWhole(AnnotatedDocument document)
    {
        AssertApart("paragraphs", document, document.Layout.Paragraphs.Select(paragraph => paragraph.Span));
        AssertApart("boilerplate", document, document.Layout.Boilerplate.Select(boilerplate => boilerplate.Span));
        AssertInside("parts of the page", document, [.. document.Layout.Bylines, .. Named(document.Layout)]);
        AssertApart("tokens", document, document.Tokens.Select(token => token.Span));
        AssertApart("sentences", document, document.Sentences.Select(sentence => sentence.Span));
        AssertSorted("quotations", document, document.Quotations.Select(quotation => quotation.Outer));
        AssertInside("quotations", document, document.Quotations.Select(quotation => quotation.Inner));
        Assert.True(document.Tags.IsEmpty || document.Tags.Length == document.Tokens.Length);
        AssertApart("dates", document, document.Dates.Select(date => date.Span));
        Assert.Equal(document.Attributions.Length, document.Speakers.Length);
        foreach (var told in document.Attributions) AssertInside("attributions", document, [.. told.Content, .. told.Quoted, .. Present(told.Cue, told.Source, told.Addressee)]);
        AssertSorted("mentions", document, document.Mentions.Select(mention => mention.Span));
        AssertSorted("places", document, document.Places.Select(place => place.Span));
        AssertSorted("quotes", document, document.Quotes.Select(quote => quote.Content[0]));
        Assert.Equal(document.Quotes.Length, document.Quotes.Select(quote => quote.Id).Distinct().Count());
        foreach (var quote in document.Quotes) AssertApart("content", document, quote.Content);
        AssertApart("triggers", document, document.Events.Select(report => report.Trigger));
        foreach (var report in document.Events)
            AssertInside("events", document, [report.Span, .. report.Participants.Select(one => one.Span).OfType<TextSpan>(), .. Present(report.Place, report.DateSpan)]);
    }

    private static IEnumerable<TextSpan> Named(ArticleLayout layout) =>
        Present(layout.Title, layout.Standfirst, layout.AgencyCredit, layout.CanonicalUrl, layout.Dateline);

    private static IEnumerable<TextSpan> Present(params TextSpan?[] spans) => spans.OfType<TextSpan>();

    private static void AssertApart(string layer, AnnotatedDocument document, IEnumerable<TextSpan> spans)
    {
        var last = 0;
        foreach (var span in Inside(layer, document, spans))
        {
            if (span.Start < last) Assert.Fail($"{layer}: {span} begins before {last}.");
            last = span.End;
        }
    }

    private static void AssertSorted(string layer, AnnotatedDocument document, IEnumerable<TextSpan> spans)
    {
        var last = new TextSpan(0, int.MaxValue);
        foreach (var span in Inside(layer, document, spans))
        {
            if (span < last) Assert.Fail($"{layer}: {span} stands after {last}.");
            last = span;
        }
    }

    private static void AssertInside(string layer, AnnotatedDocument document, IEnumerable<TextSpan> spans)
    {
        foreach (var _ in Inside(layer, document, spans)) { }
    }

    private static IEnumerable<TextSpan> Inside(string layer, AnnotatedDocument document, IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans)
        {
            if (span.IsEmpty || span.End > document.Text.Length) Assert.Fail($"{layer}: {span} in a text of {document.Text.Length}.");
            if (Splits(document.Text, span.Start) || Splits(document.Text, span.End)) Assert.Fail($"{layer}: {span} cuts a character in two.");
            yield return span;
        }
    }

    private static bool Splits(string text, int offset) =>
        0 < offset && offset < text.Length && char.IsHighSurrogate(text[offset - 1]) && char.IsLowSurrogate(text[offset]);
}
