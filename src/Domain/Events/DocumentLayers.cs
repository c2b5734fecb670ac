using OnRecord.Domain.Actors;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>Mentions, places and dates of a document, to be asked for by stretch of text.</summary>
internal sealed class DocumentLayers
{
    private readonly List<(TextSpan Span, Mention? Mention, PlaceMention? Place)> _units;
    private readonly AnnotatedDocument _document;
    private readonly TextSpan[] _contents;
    private readonly int[] _reach;

    internal DocumentLayers(AnnotatedDocument document)
    {
        _document = document;
        _units = [.. document.Mentions.Select(mention => (mention.Span, (Mention?)mention, (PlaceMention?)null))
            .Concat(document.Places.Select(place => (place.Span, (Mention?)null, (PlaceMention?)place)))
            .OrderBy(unit => unit.Span).ThenBy(unit => unit.Item2 is null)];
        _contents = [.. document.Quotes.SelectMany(quote => quote.Content).Order()];
        _reach = new int[_contents.Length];
        for (var i = 0; i < _contents.Length; i++) _reach[i] = Math.Max(i > 0 ? _reach[i - 1] : 0, _contents[i].End);
    }

    /// <summary>Whether a span lies in what a quote reports.</summary>
    internal bool IsReported(TextSpan span)
    {
        var after = First(_contents.Length, at => _contents[at].Start > span.Start);
        return after > 0 && _reach[after - 1] >= span.End;
    }

    /// <summary>Mentions and places that begin inside a span, outer before inner; of an actor and a place with one span the actor first.</summary>
    internal IEnumerable<(TextSpan Span, Mention? Mention, PlaceMention? Place)> UnitsIn(TextSpan span)
    {
        for (var i = First(_units.Count, at => _units[at].Span.Start >= span.Start); i < _units.Count && _units[i].Span.Start < span.End; i++)
            yield return _units[i];
    }

    /// <summary>Whether a mention begins inside a span.</summary>
    internal bool HasMentionIn(TextSpan span)
    {
        for (var i = First(_units.Count, at => _units[at].Span.Start >= span.Start); i < _units.Count && _units[i].Span.Start < span.End; i++)
            if (_units[i].Mention is not null) return true;
        return false;
    }

    /// <summary>Indexes of the dates that begin inside a span.</summary>
    internal IEnumerable<int> DatesIn(TextSpan span)
    {
        for (var i = First(_document.Dates.Length, at => _document.Dates[at].Span.Start >= span.Start);
            i < _document.Dates.Length && _document.Dates[i].Span.Start < span.End;
            i++)
            yield return i;
    }

    private static int First(int count, Func<int, bool> isPast)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (isPast(middle)) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
