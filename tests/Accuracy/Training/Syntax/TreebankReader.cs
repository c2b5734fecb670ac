using System.Collections.Immutable;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Training.Syntax;

/// <summary>Reads treebanks in the units of the engine.</summary>
/// <remarks>
/// Universal Dependencies parts contractions (do n't) and hyphenated words, which the engine's tokenizer keeps whole; the parts that
/// one of its tokens spans are joined here. A joined word hangs where its topmost part does. A contraction takes class, tag and lemma of its
/// first part, a hyphenated word those of its last; before a noun it is an adjective. Where the engine parts what the treebank keeps
/// whole, the treebank's word stands.
/// </remarks>
public static class TreebankReader
{
    private static readonly Tokenizer Tokenizer = new();

    /// <summary>The sentences of a file.</summary>
    public static IEnumerable<TreebankSentence> Read(string file) => ConlluReader.Read(file).Select(Join);

    /// <summary>The files of a part.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="part"><c>train</c> or <c>dev</c>.</param>
    public static IEnumerable<string> Files(string data, string part) => [EwtFile(data, part), .. GumFiles(data, part)];

    /// <summary>The file of English EWT.</summary>
    public static string EwtFile(string data, string part) => Path.Combine(data, "ewt", $"en_ewt-ud-{part}.conllu");

    /// <summary>The files of GUM, a document each.</summary>
    public static IEnumerable<string> GumFiles(string data, string part) =>
        Directory.GetFiles(Path.Combine(data, "gum", part), "*.conllu").Order(StringComparer.Ordinal);

    private static TreebankSentence Join(ConlluSentence sentence)
    {
        var words = sentence.Words;
        var tokens = Tokenizer.Annotate(new AnnotatedDocument
        {
            Text = sentence.Text,
            ArticleId = "",
            Layout = new ArticleLayout { Paragraphs = [new Paragraph(new TextSpan(0, sentence.Text.Length), ParagraphKind.Body)] },
        }).Tokens;
        var units = Units(words, tokens);
        var depths = Enumerable.Range(0, words.Count).Select(word => Depth(words, word)).ToList();
        var built = units.Distinct().Select(unit =>
        {
            var first = units.IndexOf(unit);
            var end = units.LastIndexOf(unit) + 1;
            var top = Enumerable.Range(first, end - first).MinBy(word => depths[word]);
            var token = TokenOf(sentence.Text, new TextSpan(words[first].Span.Start, words[end - 1].Span.End), tokens);
            var head = words[top].Head == 0 ? 0 : 1 + units[words[top].Head - 1];
            var (kind, tag, lemma) = Reading(words, first, end, token);
            return new TreebankWord(token, kind, tag, lemma, head, RelationKinds.Parse(words[top].Deprel));
        });
        return new TreebankSentence(sentence.Id, [.. built]);
    }

    // For each word the number of its unit.
    private static List<int> Units(IReadOnlyList<ConlluWord> words, ImmutableArray<Token> tokens)
    {
        var units = new List<int>();
        var token = 0;
        for (var i = 0; i < words.Count; i++)
        {
            while (token < tokens.Length && tokens[token].Span.End < words[i].Span.Start) token++;
            var spanning = i > 0 && (words[i].Span == words[i - 1].Span || words[i].Span.Start < words[i - 1].Span.End
                || Spans(tokens, token, words[i - 1].Span.End - 1, words[i].Span.Start));
            units.Add(i == 0 ? 0 : units[i - 1] + (spanning ? 0 : 1));
        }

        return units;
    }

    private static bool Spans(ImmutableArray<Token> tokens, int from, int before, int after)
    {
        for (var i = Math.Max(0, from - 1); i < tokens.Length && tokens[i].Span.Start <= before; i++)
            if (tokens[i].Span.End > after) return true;
        return false;
    }

    private static int Depth(IReadOnlyList<ConlluWord> words, int word)
    {
        var depth = 0;
        for (var at = word; words[at].Head > 0; at = words[at].Head - 1) depth++;
        return depth;
    }

    private static Token TokenOf(string text, TextSpan span, ImmutableArray<Token> tokens)
    {
        foreach (var token in tokens)
            if (token.Span == span) return token;
        var form = span.Of(text);
        return new Token(span, form, form.Any(char.IsLetter) ? TokenKind.Word : form.Any(char.IsDigit) ? TokenKind.Number : TokenKind.Punctuation);
    }

    private static (WordClass Class, Tag Tag, string Lemma) Reading(IReadOnlyList<ConlluWord> words, int first, int end, Token token)
    {
        if (end - first == 1 || !token.Text.Contains('-', StringComparison.Ordinal))
            return (ClassOf(words[first].Upos), TagOf(words[first].Xpos, token), words[first].Lemma);
        var last = words[end - 1];
        var before = string.Concat(words.Skip(first).Take(end - first - 1).Select(word => word.Form));
        return end < words.Count && last.Xpos is "VBN" or "VBG" or "NN" && words[end].Xpos is "NN" or "NNS"
            ? (WordClass.Adjective, Tag.JJ, token.Lower)
            : (ClassOf(last.Upos), TagOf(last.Xpos, token), before + last.Lemma);
    }

    private static WordClass ClassOf(string upos) => upos switch
    {
        "ADJ" => WordClass.Adjective,
        "ADP" => WordClass.Adposition,
        "ADV" => WordClass.Adverb,
        "AUX" => WordClass.Auxiliary,
        "CCONJ" => WordClass.Coordinator,
        "DET" => WordClass.Determiner,
        "INTJ" => WordClass.Interjection,
        "NOUN" => WordClass.Noun,
        "NUM" => WordClass.Numeral,
        "PART" => WordClass.Particle,
        "PRON" => WordClass.Pronoun,
        "PROPN" => WordClass.Name,
        "PUNCT" => WordClass.Punctuation,
        "SCONJ" => WordClass.Subordinator,
        "SYM" => WordClass.Symbol,
        "VERB" => WordClass.Verb,
        _ => WordClass.Other,
    };

    private static Tag TagOf(string xpos, Token token) => xpos switch
    {
        _ when !token.IsWord && xpos is not "POS" => Tag.Punct,
        "PRP$" => Tag.PRPS,
        "WP$" => Tag.WPS,
        _ when Enum.TryParse<Tag>(xpos, out var tag) && char.IsLetter(xpos[0]) => tag,
        "ADD" or "GW" or "AFX" or "XX" or "LS" => Tag.Other,
        _ => Tag.Punct,
    };
}
