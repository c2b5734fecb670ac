using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Ids of quotes: the same for the same words in the same article, wherever in it they come to stand.</summary>
/// <remarks>
/// <c>q-</c> and the first 60 bits of a SHA-256, as twelve characters of Crockford's base 32 in lower case. Letter case,
/// punctuation, quotation marks and white space do not count, so that an edge moved by a comma keeps the id.
/// </remarks>
public static class QuoteId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 12;

    /// <summary>The id of a quote.</summary>
    /// <param name="articleId">The article it stands in.</param>
    /// <param name="contentText">The words of its content; several spans are joined by a space.</param>
    /// <param name="ordinal">How many quotes of the article with the same words stand before it.</param>
    public static string Of(string articleId, string contentText, int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ordinal);
        return Of(articleId, ordinal, Normalise(contentText));
    }

    /// <summary>The quotes with their ids set, in the order given, which ordinals are counted in.</summary>
    /// <param name="articleId">The article they stand in.</param>
    /// <param name="text">The raw document.</param>
    /// <param name="quotes">The quotes of the article, in document order.</param>
    public static ImmutableArray<Quote> Assign(string articleId, string text, IEnumerable<Quote> quotes)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var assigned = ImmutableArray.CreateBuilder<Quote>();
        foreach (var quote in quotes)
        {
            var words = Normalise(string.Join(' ', quote.Content.Select(span => span.Of(text))));
            var ordinal = seen.GetValueOrDefault(words);
            seen[words] = ordinal + 1;
            assigned.Add(quote with { Id = Of(articleId, ordinal, words) });
        }

        return assigned.DrainToImmutable();
    }

    private static string Of(string articleId, int ordinal, string words)
    {
        // The unit separator stands in neither an id nor a number nor normalised words, so no two triples look alike.
        var key = string.Create(CultureInfo.InvariantCulture, $"{articleId}\u001f{ordinal}\u001f{words}");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        var bits = System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(hash);
        return string.Create(Length + 2, bits, static (id, rest) =>
        {
            "q-".CopyTo(id);
            for (var i = 0; i < Length; i++)
            {
                id[i + 2] = Alphabet[(int)(rest >> (59 - (5 * i))) & 31];
            }
        });
    }

    private static string Normalise(string contentText)
    {
        var words = new StringBuilder(contentText.Length);
        var gap = false;
        foreach (var c in contentText)
        {
            // Apostrophes are dropped, not made a gap: curly and straight ones, and none at all, give one word.
            if (c is '\'' or '’')
            {
                continue;
            }

            if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c))
            {
                gap = words.Length > 0;
                continue;
            }

            if (gap)
            {
                words.Append(' ');
                gap = false;
            }

            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }
}
