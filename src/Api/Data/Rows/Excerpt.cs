using OnRecord.Domain.Text;

namespace OnRecord.Api.Data.Rows;

/// <summary>A span of a raw document together with its words, so that an answer needs no look into the document.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset just past the last.</param>
/// <param name="Text">The words between the two, always.</param>
public sealed record Excerpt(int Start, int End, string Text)
{
    /// <summary>Cuts <paramref name="span"/> out of <paramref name="source"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end of the source.</exception>
    public static Excerpt Of(TextSpan span, string source) => new(span.Start, span.End, span.Of(source));

    /// <summary>Cuts <paramref name="span"/> out of <paramref name="source"/>; null where there is no span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end of the source.</exception>
    public static Excerpt? Of(TextSpan? span, string source) => span is { } present ? Of(present, source) : null;
}
