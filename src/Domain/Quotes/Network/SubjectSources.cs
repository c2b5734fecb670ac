using System.Collections.Immutable;
using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes.Network;

/// <summary>Finds the source of reported words in the tree of the sentence, where neither rules nor network named one: the subject of the cue.</summary>
internal sealed class SubjectSources(AnnotatedDocument document)
{
    // Steps from a cue up to the verb that has its subject: “went on by saying”, “wrote and then tweeted”.
    private const int Steps = 3;

    // A longer subject is a misread tree.
    private const int Longest = 40;

    /// <summary>The subject of a cue; null where it has none, or one that says nothing.</summary>
    /// <param name="cue">The reporting words.</param>
    /// <param name="content">The reported words; no source stands among them.</param>
    public TextSpan? Of(TextSpan cue, ImmutableArray<TextSpan> content)
    {
        if (RuleTranslation.TokensOf(document.Tokens, cue) is not { } words || IsPassive(words) || Verb(words) is not (>= 0 and var verb)) return null;
        for (var step = 0; step <= Steps && verb >= 0; step++)
        {
            var (subject, isOpen) = Subject(verb);
            if (!isOpen) return null;
            if (subject >= 0) return Phrase(subject, words, content);
            verb = SharesSubject(verb) ? document.Syntax[verb].Head : -1;
        }

        return null;
    }

    private bool SharesSubject(int verb) => document.Syntax[verb].Relation switch
    {
        Relation.Conjunct => true,
        Relation.AdverbialClause => verb > 0 && document.Tokens[verb - 1].Is("by"),
        _ => false,
    };

    // “stands accused of”: a participle without “have”, whose subject is spoken about.
    private bool IsPassive(TokenRange cue)
    {
        var isPassive = false;
        for (var i = cue.First; i < cue.End; i++)
        {
            if (document.Syntax[i].Lemma == "have") return false;
            isPassive |= document.Tags[i] == Tag.VBN;
        }

        return isPassive;
    }

    // The verb of the cue that the others hang on; a cue that is no verb has no subject, but a colon that of the clause before it.
    private int Verb(TokenRange cue)
    {
        if (cue is { Length: 1, First: > 0 } && document.Tokens[cue.First].Is(":")) return Announcing(cue.First);
        for (var i = cue.First; i < cue.End; i++)
            if (document.Syntax[i].Class == WordClass.Verb && !cue.Contains(document.Syntax[i].Head)) return i;
        return -1;
    }

    // “The first questioners were hostile: ‘…’”: the top of what stands before the colon.
    private int Announcing(int colon)
    {
        var top = colon - 1;
        for (var steps = 0; steps < Longest && document.Syntax[top].Head is >= 0 and var head && head < colon; steps++) top = head;
        return top;
    }

    // The subject of a verb, -1 where it has none; closed where the verb is passive or its subject stands for nobody.
    private (int Subject, bool IsOpen) Subject(int verb)
    {
        var (first, end) = (Math.Max(0, verb - Longest), Math.Min(document.Syntax.Length, verb + Longest));
        var subject = -1;
        for (var i = first; i < end; i++)
        {
            if (document.Syntax[i].Head != verb) continue;
            if (document.Syntax[i].Relation is Relation.PassiveSubject or Relation.PassiveAuxiliary or Relation.Expletive or Relation.ClausalSubject) return (-1, false);
            if (document.Syntax[i].Relation is Relation.Subject) subject = i;
        }

        return (subject, true);
    }

    private TextSpan? Phrase(int subject, TokenRange cue, ImmutableArray<TextSpan> content)
    {
        if (document.Tokens[subject].Lower is "it" or "that" or "this" or "there" or "which" or "what") return null;
        var (first, end) = (subject, subject + 1);
        while (first > 0 && subject - first < Longest && !cue.Contains(first - 1) && IsBelow(first - 1, subject)) first--;
        while (end < document.Tokens.Length && end - subject < Longest && !cue.Contains(end) && IsBelow(end, subject)) end++;
        while (end > subject + 1 && !document.Tokens[end - 1].IsWord && document.Tokens[end - 1].Text is not ")") end--;
        while (first < subject && !document.Tokens[first].IsWord) first++;
        var span = new TextSpan(document.Tokens[first].Span.Start, document.Tokens[end - 1].Span.End);
        return content.Any(span.Overlaps) ? null : span;
    }

    private bool IsBelow(int token, int top)
    {
        for (var steps = 0; token >= 0 && steps < Longest; steps++, token = document.Syntax[token].Head)
            if (token == top) return true;
        return false;
    }
}
