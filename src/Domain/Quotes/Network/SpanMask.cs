using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes.Network;

/// <summary>Which letters of a document spans have covered.</summary>
/// <param name="length">The length of the document in UTF-16 code units.</param>
internal sealed class SpanMask(int length)
{
    private readonly bool[] covered = new bool[length];

    /// <summary>Covers a span.</summary>
    public void Add(TextSpan span) => covered.AsSpan(span.Start, span.Length).Fill(true);

    /// <summary>Whether a letter of a span is covered.</summary>
    public bool Touches(TextSpan span) => covered.AsSpan(span.Start, span.Length).Contains(true);
}
