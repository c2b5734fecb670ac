using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Gum;

/// <summary>A document of GUM.</summary>
/// <param name="Name">Its id.</param>
/// <param name="Text">Its text, paragraphs parted by line breaks.</param>
/// <param name="Tokens">Its words.</param>
/// <param name="Mentions">In the order in which they end.</param>
public sealed record GumDocument(string Name, string Text, IReadOnlyList<GumToken> Tokens, IReadOnlyList<GumMention> Mentions)
{
    /// <summary>Where a mention stands.</summary>
    public TextSpan SpanOf(GumMention mention) => SpanOf(mention.First, mention.End);

    /// <summary>Where tokens stand.</summary>
    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Span.Start, Tokens[end - 1].Span.End);
}
