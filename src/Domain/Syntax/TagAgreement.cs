using OnRecord.Domain.Text;

namespace OnRecord.Domain.Syntax;

/// <summary>Brings the tags of past forms to agree with the tree, which sees more of the sentence.</summary>
/// <remarks>“Ann, its former head, resigned”: a form with a subject of its own and no auxiliary is the past tense, not the participle.</remarks>
internal static class TagAgreement
{
    internal static void Apply(SyntaxReading reading, IReadOnlyList<Token> tokens)
    {
        var count = reading.Tags.Length;
        var (withSubject, withAuxiliary) = (new bool[count], new bool[count]);
        for (var i = 0; i < count; i++)
        {
            if (reading.Heads[i] is not (>= 0 and var head)) continue;
            withSubject[head] |= reading.Relations[i] is Relation.Subject;
            // The auxiliary of “they've gone” is in the pronoun.
            withAuxiliary[head] |= reading.Relations[i] is Relation.Auxiliary or Relation.PassiveAuxiliary or Relation.Copula || tokens[i].Lower.Contains('\'', StringComparison.Ordinal);
        }

        for (var i = 0; i < count; i++)
        {
            if (reading.Tags[i] is Tag.VBN && withSubject[i] && !withAuxiliary[i]) reading.Tags[i] = Tag.VBD;
        }
    }
}
