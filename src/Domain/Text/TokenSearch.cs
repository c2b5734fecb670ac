using System.Collections.Immutable;

namespace OnRecord.Domain.Text;

/// <summary>Finds tokens by offset.</summary>
internal static class TokenSearch
{
    /// <summary>Index of the first token that starts at or after <paramref name="offset"/>; the number of tokens where none does.</summary>
    public static int FirstFrom(this ImmutableArray<Token> tokens, int offset)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
