using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes.Network;

/// <summary>Brings ranges of reported words to one form, whoever marked them, so that labels can be compared.</summary>
/// <param name="tokens">The tokens of the document.</param>
/// <param name="quotationOf">For each token the outermost quotation that holds it, its marks included; -1 outside.</param>
internal sealed class WholeRanges(ImmutableArray<Token> tokens, int[] quotationOf)
{
    /// <summary>The ranges with the marks around them, those with nothing but marks between them joined.</summary>
    /// <param name="ranges">In order.</param>
    public ImmutableArray<TokenRange> Of(IEnumerable<TokenRange> ranges)
    {
        var result = new List<TokenRange>();
        foreach (var range in ranges.Select(WithMarks))
        {
            if (result.Count > 0 && OnlyMarks(result[^1].End, range.First)) result[^1] = result[^1] with { End = Math.Max(result[^1].End, range.End) };
            else result.Add(range);
        }

        return [.. result];
    }

    private TokenRange WithMarks(TokenRange range)
    {
        var (first, end) = (range.First, range.End);
        if (first > 0 && tokens[first - 1].Kind == TokenKind.OpenQuote && quotationOf[first - 1] >= 0 && quotationOf[first - 1] == quotationOf[first]) first--;
        var close = end;
        while (close < tokens.Length && close < end + 2 && tokens[close].Kind == TokenKind.Punctuation && quotationOf[close] >= 0) close++;
        if (close < tokens.Length && tokens[close].Kind == TokenKind.CloseQuote && quotationOf[close] >= 0 && quotationOf[close] == quotationOf[end - 1]) end = close + 1;
        return new TokenRange(first, end);
    }

    private bool OnlyMarks(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (tokens[i].IsWord) return false;
        return true;
    }
}
