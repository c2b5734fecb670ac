using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes.Network;

/// <summary>Divides a document into the stretches that the network reads at once.</summary>
internal static class Stretches
{
    /// <summary>The most tokens of a stretch.</summary>
    public const int Longest = 96;

    /// <summary>Sentences of one paragraph, as many as fit; a longer sentence is cut.</summary>
    public static List<TokenRange> Of(AnnotatedDocument document)
    {
        var result = new List<TokenRange>();
        var paragraph = -1;
        foreach (var sentence in document.Sentences)
        {
            var joins = sentence.Paragraph == paragraph && sentence.EndToken - result[^1].First <= Longest;
            paragraph = sentence.Paragraph;
            if (joins)
            {
                result[^1] = result[^1] with { End = sentence.EndToken };
                continue;
            }

            for (var first = sentence.FirstToken; first < sentence.EndToken; first += Longest)
                result.Add(new TokenRange(first, Math.Min(first + Longest, sentence.EndToken)));
        }

        return result;
    }

    /// <summary>For each token the tokens of its paragraph; a token outside all sentences is alone.</summary>
    public static TokenRange[] Paragraphs(AnnotatedDocument document)
    {
        var result = new TokenRange[document.Tokens.Length];
        for (var i = 0; i < result.Length; i++) result[i] = new TokenRange(i, i + 1);
        for (var s = 0; s < document.Sentences.Length;)
        {
            var last = s;
            while (last + 1 < document.Sentences.Length && document.Sentences[last + 1].Paragraph == document.Sentences[s].Paragraph) last++;
            var range = new TokenRange(document.Sentences[s].FirstToken, document.Sentences[last].EndToken);
            result.AsSpan(range.First, range.Length).Fill(range);
            s = last + 1;
        }

        return result;
    }
}
