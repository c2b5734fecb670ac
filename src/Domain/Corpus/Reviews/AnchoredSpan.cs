using OnRecord.Domain.Text;

namespace OnRecord.Domain.Corpus.Reviews;

/// <summary>A span together with the words that are expected there, so that a document that changed is noticed.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset just past the last.</param>
/// <param name="Text">The words between them.</param>
public sealed record AnchoredSpan(int Start, int End, string Text)
{
    /// <summary>The span alone.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Start is negative, or the end lies before it; ask <see cref="StandsIn"/> first.</exception>
    public TextSpan Span => new(Start, End);

    /// <summary>A span with the words it stands on.</summary>
    public static AnchoredSpan Of(TextSpan span, string text) => new(span.Start, span.End, span.Of(text));

    /// <summary>Whether the words stand there in <paramref name="text"/>; false for a span that is empty or no span of it.</summary>
    public bool StandsIn(string text) =>
        0 <= Start && Start < End && End <= text.Length && text.AsSpan(Start, End - Start).SequenceEqual(Text);
}
