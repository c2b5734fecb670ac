using OnRecord.Domain.Text;

namespace OnRecord.Api.Articles.Annotations;

/// <summary>Describes stretches of one document by position and by quotation.</summary>
/// <remarks>
/// Web Annotation Data Model, sections 4.2.4 and 4.2.5: text is selected in Unicode code points, not in code units, so an offset is
/// lessened by the surrogate pairs before it. The document is plain text as it is served, so there is nothing in it to normalise.
/// </remarks>
internal sealed class TextSelectors
{
    private const int Around = 32;
    private readonly string document;

    /// <summary>Where the second halves of surrogate pairs stand, in order.</summary>
    private readonly List<int> pairs = [];

    /// <summary>For a raw document, as decoded.</summary>
    public TextSelectors(string document)
    {
        this.document = document;
        for (var i = 1; i < document.Length; i++)
            if (char.IsSurrogatePair(document[i - 1], document[i]))
                pairs.Add(i++);
    }

    /// <summary>Both selectors of a stretch.</summary>
    public IReadOnlyList<SelectorResponse> Of(TextSpan span) =>
    [
        SelectorResponse.Position(CodePoints(span.Start), CodePoints(span.End)),
        SelectorResponse.Quote(span.Of(document), Before(span.Start), After(span.End)),
    ];

    private int CodePoints(int offset)
    {
        var before = pairs.BinarySearch(offset);
        return offset - (before < 0 ? ~before : before);
    }

    private string Before(int end)
    {
        var start = Math.Max(0, end - Around);
        return document[(IsInPair(start) ? start + 1 : start)..end];
    }

    private string After(int start)
    {
        var end = Math.Min(document.Length, start + Around);
        return document[start..(IsInPair(end) ? end - 1 : end)];
    }

    private bool IsInPair(int offset) => pairs.BinarySearch(offset) >= 0;
}
