using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Tells whom “he” and “she” cannot mean as the source of words, since the writer would not name them where they are named.</summary>
/// <remarks>“He played down Lee's comments” is not Lee, nor is “he” in “‘Lee will win,’ he said” (principle C of binding: Chomsky 1981).</remarks>
internal sealed class PronounBinding(AnnotatedDocument document, MentionTree tree, ReportedSpeakers speakers)
{
    /// <summary>Whether a pronoun can mean somebody.</summary>
    public bool Allows(Candidate pronoun, Chain chain) => pronoun.Gender == Gender.Unknown || !IsNamedAfter(pronoun, chain) && !IsSpokenOf(pronoun, chain);

    private bool IsNamedAfter(Candidate pronoun, Chain chain) =>
        chain.NameAfter(pronoun.First) is { } name && name.Sentence == pronoun.Sentence && tree.Commands(pronoun, name);

    // In marks before “he said”: who speaks says “I”. Without marks it may be the same: “Lee was shocked, she said”.
    private bool IsSpokenOf(Candidate pronoun, Chain chain) =>
        chain.LastBefore(pronoun.First) is { Kind: MentionKind.Name, IsQuoted: true } name && name.Sentence == pronoun.Sentence
        && speakers.Of(pronoun).Any(report => document.Attributions[report].Content.Any(span => span.Contains(document.Tokens[name.Head].Span)));
}
