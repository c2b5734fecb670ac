using OnRecord.Domain.Networks;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes.Network;

/// <summary>What the network is told of each token: rows of one table of learned numbers, and the token's word vector.</summary>
/// <remarks>Training and reading must see the same: a change here asks for new weights.</remarks>
internal sealed class TokenInputs
{
    /// <summary>How many rows of the table a token has.</summary>
    public const int Count = 10;

    /// <summary>How many rows the table has.</summary>
    public const int Rows = Heads + 64;

    private const int FormCount = 4096;
    private const int SuffixCount = 1024;
    private const int Suffixes = FormCount;
    private const int Shapes = Suffixes + SuffixCount;
    private const int Tags = Shapes + 16;
    private const int Marks = Tags + 64;
    private const int Places = Marks + 16;
    private const int Rules = Places + 16;
    private const int Frames = Rules + 16;
    private const int Relations = Frames + 256;
    private const int Heads = Relations + 192;

    private readonly int[] rows;
    private readonly int[] vectors;

    /// <summary>Reads the layers of a document.</summary>
    public TokenInputs(AnnotatedDocument document, QuotationIndex quotations, RuleReports rules, CueLexicon lexicon)
    {
        var tokens = document.Tokens;
        rows = new int[tokens.Length * Count];
        vectors = new int[tokens.Length];
        var places = PlacesOf(document);
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            var own = rows.AsSpan(i * Count, Count);
            vectors[i] = WordVectors.Default.IndexOf(token.Lower);
            own[0] = (int)(Hash(token.Lower) % FormCount);
            own[1] = Suffixes + (int)(Hash(token.Lower.AsSpan(Math.Max(0, token.Lower.Length - 3))) % SuffixCount);
            own[2] = Shapes + Shape(token);
            own[3] = Tags + (int)document.Tags[i];
            own[4] = Marks + Mark(tokens, quotations.OfTokens, i);
            own[5] = Places + places[i];
            own[6] = Rules + rules.RolesOf(i);
            own[7] = Frames + (int)(lexicon.Find(tokens, i, document.Tags[i])?.Frames ?? CueFrames.None);
            var (head, relation) = (document.Syntax[i].Head, (int)document.Syntax[i].Relation);
            own[8] = Relations + (head < 0 ? 0 : head < i ? relation : 96 + relation);
            own[9] = Heads + (head < 0 ? 63 : (int)document.Tags[head]);
        }
    }

    /// <summary>The token's rows of the table.</summary>
    public ReadOnlySpan<int> Of(int token) => rows.AsSpan(token * Count, Count);

    /// <summary>Index of the token's word vector, 0 where it has none.</summary>
    public int VectorOf(int token) => vectors[token];

    // Whether the token stands in marks and where, so that a quotation is known without looking for its ends.
    private static int Mark(IReadOnlyList<Token> tokens, int[] quotationOf, int i)
    {
        var side = tokens[i].Kind switch { TokenKind.OpenQuote => 1, TokenKind.CloseQuote => 2, _ => 0 };
        if (quotationOf[i] < 0) return side;
        var opens = i == 0 || quotationOf[i - 1] != quotationOf[i];
        var closes = i + 1 == tokens.Count || quotationOf[i + 1] != quotationOf[i];
        return 3 + side + (opens ? 3 : closes ? 6 : 0);
    }

    private static byte[] PlacesOf(AnnotatedDocument document)
    {
        var places = new byte[document.Tokens.Length];
        var paragraph = -1;
        foreach (var sentence in document.Sentences)
        {
            var title = document.Layout.Paragraphs[sentence.Paragraph].Kind == Articles.ParagraphKind.Title ? 8 : 0;
            places.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Fill((byte)title);
            places[sentence.EndToken - 1] = (byte)(title + 3);
            places[sentence.FirstToken] = (byte)(title + (sentence.Paragraph == paragraph ? 1 : 2));
            paragraph = sentence.Paragraph;
        }

        return places;
    }

    private static int Shape(Token token)
    {
        if (token.Kind != TokenKind.Word) return (int)token.Kind;
        var (upper, lower, other) = (0, 0, 0);
        foreach (var c in token.Text)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
            else other++;
        }

        return upper == 0 ? other == 0 ? 6 : 7
            : lower == 0 ? token.Text.Length == 1 ? 8 : 9
            : token.IsCapitalized && upper == 1 ? other == 0 ? 10 : 11 : 12;
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = WordHash.Fnv(word);
        hash ^= hash >> 15;
        hash *= 2246822519u;
        return hash ^ hash >> 13;
    }
}
