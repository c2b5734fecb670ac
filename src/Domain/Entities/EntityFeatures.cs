using System.Collections.Immutable;
using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Entities;

/// <summary>What the model of names looks at around a token, as 32-bit hashes; training and finding must see the same.</summary>
public sealed class EntityFeatures
{
    /// <summary>How many features a token has.</summary>
    public const int Count = 51;

    // A token that stands further before the next capital cannot belong to a name or a title.
    private const int Reach = 3;

    private readonly ImmutableArray<Token> tokens;
    private readonly ImmutableArray<Tag> tags;
    private readonly ImmutableArray<WordSyntax> syntax;
    private readonly uint[] words;
    private readonly uint[] shapes;
    private readonly uint[] fine;
    private readonly uint[] coarse;
    private readonly WordSorts[] sorts;
    private readonly WordUses uses;

    /// <summary>Looks through an article.</summary>
    /// <param name="document">With tokens, sentences, tags and syntax.</param>
    public EntityFeatures(AnnotatedDocument document)
    {
        tokens = document.Tokens;
        tags = document.Tags;
        syntax = document.Syntax;
        var count = tokens.Length;
        (words, shapes, fine, coarse, sorts) = (new uint[count], new uint[count], new uint[count], new uint[count], new WordSorts[count]);
        var (clusters, gazetteer) = (WordClusters.Default, Gazetteer.Default);
        for (var i = 0; i < count; i++)
        {
            words[i] = WordHash.Of(tokens[i].Lower);
            shapes[i] = Shape(tokens[i].Text);
            sorts[i] = gazetteer.Of(words[i]);
            var cluster = clusters.Fine(tokens[i].Lower);
            (fine[i], coarse[i]) = ((uint)cluster, (uint)clusters.Coarse(cluster));
        }

        uses = new WordUses(document, sorts);
    }

    /// <summary>Whether a token may belong to a name: it has a capital, or one follows within three tokens.</summary>
    public bool MayName(int index, Sentence sentence)
    {
        for (var i = index; i < sentence.EndToken && i <= index + Reach; i++)
            if (shapes[i] >= FirstCapital) return true;
        return false;
    }

    /// <summary>Writes the features of a token.</summary>
    /// <param name="index">The token.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="features">Receives <see cref="Count"/> hashes.</param>
    public void Fill(int index, Sentence sentence, Span<uint> features)
    {
        var around = new Around(index, sentence);
        var (w, s, f, c) = (words[index], shapes[index], fine[index], coarse[index]);
        var (w1, w2, v1, v2) = (At(words, around.Back1), At(words, around.Back2), At(words, around.Next1), At(words, around.Next2));
        var (s1, z1) = (At(shapes, around.Back1), At(shapes, around.Next1));
        var (f1, f2, g1, g2) = (At(fine, around.Back1), At(fine, around.Back2), At(fine, around.Next1), At(fine, around.Next2));
        var (c1, d1) = (At(coarse, around.Back1), At(coarse, around.Next1));
        var (t, t1, t2, u1, u2) = ((uint)tags[index], Tag(around.Back1), Tag(around.Back2), Tag(around.Next1), Tag(around.Next2));
        var (l, l1, m1) = ((uint)sorts[index], Sorts(around.Back1), Sorts(around.Next1));
        var start = index == sentence.FirstToken ? 1u : 0u;
        var use = s >= FirstCapital ? (uint)uses.Of(tokens[index].Lower) : 0;
        var lower = tokens[index].Lower;
        var n = 0u;
        Add(features, ref n, w);
        Add(features, ref n, w, s);
        Add(features, ref n, w1);
        Add(features, ref n, w2);
        Add(features, ref n, v1);
        Add(features, ref n, v2);
        Add(features, ref n, w1, w);
        Add(features, ref n, w, v1);
        Add(features, ref n, s, start);
        Add(features, ref n, s1, s);
        Add(features, ref n, s, z1);
        Add(features, ref n, s1 * 32 + s, z1);
        Add(features, ref n, Ending(lower, 2));
        Add(features, ref n, Ending(lower, 3), s);
        Add(features, ref n, Ending(lower, 4));
        Add(features, ref n, WordHash.Of(lower.AsSpan(0, Math.Min(3, lower.Length))), s);
        Add(features, ref n, f, s);
        Add(features, ref n, c, s);
        Add(features, ref n, f1);
        Add(features, ref n, f2);
        Add(features, ref n, g1);
        Add(features, ref n, g2);
        Add(features, ref n, f1, c);
        Add(features, ref n, c, g1);
        Add(features, ref n, c1 * 1024 + c, d1);
        Add(features, ref n, c1 * 32 + s1, c * 32 + s);
        Add(features, ref n, c * 32 + s, d1 * 32 + z1);
        Add(features, ref n, t, s);
        Add(features, ref n, t1, t);
        Add(features, ref n, t, u1);
        Add(features, ref n, t1 * 64 + t, u1);
        Add(features, ref n, t2, t1 * 64 + s);
        Add(features, ref n, u2, u1 * 64 + s);
        Add(features, ref n, l, s);
        Add(features, ref n, l1, s);
        Add(features, ref n, m1, s);
        Add(features, ref n, l1 * 4096 + l, s);
        Add(features, ref n, l * 4096 + m1, s);
        Add(features, ref n, use, s);
        Add(features, ref n, use, start * 32 + t);
        Add(features, ref n, use * 4096 + l, s);
        Add(features, ref n, w1, s * 32 + z1);
        Add(features, ref n, w2, w1);
        Add(features, ref n, v1, v2);
        Add(features, ref n, f1, g1);
        Add(features, ref n, Titled(sentence), s * 2 + start);
        Add(features, ref n, 0);
        var (relation, head) = ((uint)syntax[index].Relation, syntax[index].Head);
        Add(features, ref n, relation, s);
        Add(features, ref n, relation, At(fine, head));
        Add(features, ref n, At(words, head), relation);
        Add(features, ref n, At(coarse, head) * 64 + relation, s);
    }

    private const uint FirstCapital = 16;

    private static void Add(Span<uint> features, ref uint n, uint left, uint right = 0)
    {
        features[(int)n] = WordHash.Of(WordHash.Of(n, left), right);
        n++;
    }

    private static uint Ending(string word, int length) => WordHash.Of(word.AsSpan(Math.Max(0, word.Length - length)));

    private static uint At(uint[] values, int index) => index < 0 ? 31 : values[index];

    private uint Tag(int index) => index < 0 ? 63 : (uint)tags[index];

    private uint Sorts(int index) => index < 0 ? 2048 : (uint)sorts[index];

    private int titledSentence = -1;
    private uint titled;

    // Whether most words of a sentence have capitals, so that a capital says little.
    private uint Titled(Sentence sentence)
    {
        if (titledSentence == sentence.FirstToken) return titled;
        var (capitals, all) = (0, 0);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Text.Length < 4) continue;
            all++;
            if (tokens[i].IsCapitalized) capitals++;
        }

        (titledSentence, titled) = (sentence.FirstToken, all > 3 && capitals * 10 >= all * 8 ? 1u : 0u);
        return titled;
    }

    // Below 16 for words without a capital.
    private static uint Shape(string text)
    {
        var (upper, lower, digit, mark) = (0, 0, 0, 0);
        foreach (var c in text)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
            else if (char.IsDigit(c)) digit++;
            else mark++;
        }

        if (upper == 0) return lower > 0 ? (digit > 0 ? 1u : mark > 0 ? 2u : 3u) : digit > 0 ? (text.Length == 4 ? 4u : 5u) : text[0] switch
        {
            ',' => 6u, '.' => 7u, '(' => 8u, ')' => 9u, ':' or ';' => 10u, '"' or '“' or '”' or '\'' or '’' or '‘' => 11u, '-' or '–' or '—' => 12u, _ => 13u,
        };
        var first = char.IsUpper(text[0]);
        if (digit > 0) return FirstCapital + 1;
        if (lower == 0) return upper == 1 ? (mark > 0 ? FirstCapital + 2 : FirstCapital + 3) : mark > 0 ? FirstCapital + 4 : FirstCapital + 5;
        if (!first) return FirstCapital + 6;
        return mark > 0 ? FirstCapital + 7 : upper > 1 ? FirstCapital + 8 : FirstCapital;
    }

    private readonly record struct Around(int Index, Sentence Sentence)
    {
        public int Back1 => Inside(Index - 1);

        public int Back2 => Inside(Index - 2);

        public int Next1 => Inside(Index + 1);

        public int Next2 => Inside(Index + 2);

        private int Inside(int index) => index >= Sentence.FirstToken && index < Sentence.EndToken ? index : -1;
    }
}
