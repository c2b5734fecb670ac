using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Divides a document into the stretches that are read together for reports.</summary>
internal static class ReportingSentences
{
    // In tokens. A text without full stops is read in stretches, or every cue would look through all of it.
    private const int Longest = 800;

    /// <summary>The stretches in order; a sentence that starts inside the quotation of the one before is read with it.</summary>
    public static List<ReportingSentence> Of(AnnotatedDocument document, QuotationIndex quotations)
    {
        var result = new List<ReportingSentence>();
        foreach (var sentence in document.Sentences)
        {
            var first = sentence.FirstToken;
            var joins = result.Count > 0 && result[^1].Paragraph == sentence.Paragraph && Continues(quotations.OfTokens, first)
                && sentence.EndToken - result[^1].First <= Longest;
            if (joins) result[^1] = result[^1] with { End = sentence.EndToken };
            else result.AddRange(Stretches(document, quotations, sentence));
        }

        return result;
    }

    private static bool Continues(int[] quotationOf, int token) =>
        token > 0 && quotationOf[token] >= 0 && quotationOf[token] == quotationOf[token - 1];

    private static IEnumerable<ReportingSentence> Stretches(AnnotatedDocument document, QuotationIndex quotations, Sentence sentence)
    {
        for (var start = sentence.FirstToken; start < sentence.EndToken;)
        {
            var end = Math.Min(sentence.EndToken, start + Longest);
            if (end < sentence.EndToken) end = Pause(document, quotations, start + Longest / 2, end);
            yield return new ReportingSentence(start, end, sentence.Paragraph);
            start = end;
        }
    }

    // After the last comma or the like outside quotation marks; the very end where there is none.
    private static int Pause(AnnotatedDocument document, QuotationIndex quotations, int from, int end)
    {
        for (var i = end - 1; i > from; i--)
            if (quotations.OfTokens[i] < 0 && document.Tokens[i].Kind == TokenKind.Punctuation) return i + 1;
        return end;
    }
}
