using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Syntax;

/// <summary>Gives each token its part of speech, its dictionary form, and the word it hangs on with what it is to it: one small neural network.</summary>
/// <remarks>
/// Reads <see cref="AnnotatedDocument.Tokens"/> and <see cref="AnnotatedDocument.Sentences"/>; fills <see cref="AnnotatedDocument.Tags"/> and
/// <see cref="AnnotatedDocument.Syntax"/>. The heads of a sentence make one tree. A sentence of more than <see cref="LongestWindow"/> tokens is
/// parsed piece by piece, the roots of later pieces hanging on that of the first, so that time grows with the length of the text and not with its square.
/// Safe for use from several threads.
/// </remarks>
public sealed class SyntaxParser(SyntaxModel model, Lemmatizer lemmatizer)
{
    /// <summary>The most tokens that are parsed as one.</summary>
    public const int LongestWindow = 120;

    // Enough rows for the products to be quick, few enough to stay in the processor's cache.
    private const int RowsAtOnce = 800;

    /// <summary>A parser with the model and the lemma table that the engine ships with.</summary>
    public SyntaxParser()
        : this(SyntaxModel.Default, Lemmatizer.Default)
    {
    }

    /// <summary>Adds the tags and the syntax of every token.</summary>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        var tokens = document.Tokens;
        var reading = new SyntaxReading(tokens.Length);
        var network = new SyntaxNetwork(model, tokens, reading);
        var windows = Windows(document.Sentences).OrderBy(window => window.Length).ToArray();
        for (var (first, end) = (0, 0); first < windows.Length; first = end)
        {
            var rows = 0;
            while (end < windows.Length && (rows == 0 || rows + windows[end].Length <= RowsAtOnce)) rows += windows[end++].Length;
            network.Run(windows.AsSpan(first, end - first));
        }

        foreach (var sentence in document.Sentences) JoinWindows(reading, sentence);
        var syntax = new WordSyntax[tokens.Length];
        for (var i = 0; i < syntax.Length; i++)
            syntax[i] = new WordSyntax(reading.Classes[i], lemmatizer.Lemma(tokens[i], reading.Tags[i]), reading.Heads[i], reading.Relations[i]);
        return document with { Tags = ImmutableArray.Create(reading.Tags), Syntax = ImmutableArray.Create(syntax) };
    }

    // Pieces of a long sentence are nearly equally long.
    private static IEnumerable<(int First, int Length)> Windows(ImmutableArray<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            var length = sentence.EndToken - sentence.FirstToken;
            var pieces = (length + LongestWindow - 1) / LongestWindow;
            for (var i = 0; i < pieces; i++)
            {
                var from = (int)((long)length * i / pieces);
                yield return (sentence.FirstToken + from, (int)((long)length * (i + 1) / pieces) - from);
            }
        }
    }

    private static void JoinWindows(SyntaxReading reading, Sentence sentence)
    {
        if (sentence.EndToken - sentence.FirstToken <= LongestWindow) return;
        var root = Array.FindIndex(reading.Heads, sentence.FirstToken, head => head < 0);
        for (var i = root + 1; i < sentence.EndToken; i++)
            if (reading.Heads[i] < 0) (reading.Heads[i], reading.Relations[i]) = (root, Relation.Parataxis);
    }
}
