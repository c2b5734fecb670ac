namespace OnRecord.Domain.Actors;

/// <summary>Chooses whom a pronoun means that is the source of reported words: by who spoke last, position, part in the sentence, and gender.</summary>
/// <remarks>
/// A weighted sum, after the salience model of Lappin and Leass (1994). Machine-translated copies carry wrong pronouns, so a
/// contrary gender weighs less than position and topic together, and lowers the confidence.
/// </remarks>
internal sealed class SourcePronounResolver(MentionTree tree)
{
    private const double Distance = -0.55, Subject = 0.9, Name = 0.2, Quoted = -0.6, Possessive = -0.4, Headline = -0.5, Parallel = 0.4;
    private const double LastSpeaker = 1.0, SourceOfSpeech = 0.5, Adding = 0.8, SpeakerOfThis = 0.8, Salience = 0.1;
    private const double SameGender = 0.7, OtherGender = -1.0, NoPerson = -0.9, Contrast = -0.4, Passing = 0.3, Above = 1.8, Threshold = 0;

    /// <summary>The chain a pronoun means and how sure that is; null where none is likely enough.</summary>
    public (Chain Chain, double Confidence)? Resolve(Candidate pronoun, IEnumerable<Chain> chains, PronounContext context)
    {
        (Chain? Chain, double Score, bool Contrary) best = (null, double.MinValue, false), second = best;
        foreach (var chain in chains)
        {
            if (chain == context.Excluded || chain.LastBefore(pronoun.First) is not { } last || !Fits(pronoun, chain, context)) continue;
            var (score, contrary) = Score(pronoun, chain, last, context);
            if (score > best.Score) (best, second) = ((chain, score, contrary), best);
            else if (score > second.Score) second = (chain, score, contrary);
        }

        if (best.Chain is null || best.Score < Threshold) return null;
        var margin = second.Chain is null ? 1 : Math.Min(1, best.Score - second.Score);
        var confidence = 0.55 + 0.15 * Math.Min(1, best.Score / 2) + 0.25 * margin - (best.Contrary ? 0.25 : 0);
        return (best.Chain, Math.Round(Math.Clamp(confidence, 0.2, 0.95), 2));
    }

    private static bool Fits(Candidate pronoun, Chain chain, PronounContext context) => pronoun.Core switch
    {
        "they" or "them" or "their" => !chain.IsDocument && (chain.Sort is ActorKind.Group or ActorKind.Organization || chain.Sort == ActorKind.Country && chain == context.LastSpeaker),
        "it" or "its" => chain.IsDocument || chain.Sort is ActorKind.Organization or ActorKind.Country,
        _ => !chain.IsDocument && (chain.Sort is ActorKind.Person or null || context.Adds && chain == context.LastSpeaker),
    };

    private (double Score, bool Contrary) Score(Candidate pronoun, Chain chain, Candidate last, PronounContext context)
    {
        // A quotation of many sentences is one step of the story, as is a paragraph.
        var sentences = pronoun.Sentence - last.Sentence;
        var steps = pronoun.Paragraph == last.Paragraph ? Math.Min(1, sentences) : Math.Min(sentences, 1.5 * (pronoun.Paragraph - last.Paragraph));
        var score = Distance * Math.Min(6, steps);
        if (last.IsSubject) score += Subject;
        if (last.IsSubject && pronoun.IsSubject && sentences == 1) score += Parallel;
        if (last.Kind == MentionKind.Name) score += Name;
        if (last.IsQuoted && !pronoun.IsQuoted) score += Quoted;
        if (last.IsPossessive) score += Possessive;
        if (last.Paragraph == 0 && pronoun.Paragraph > 0) score += Headline;
        var thing = pronoun.Core is "it" or "its";
        if (chain == context.LastSpeaker) score += (thing ? Passing : LastSpeaker + SourceOfSpeech) + (context.Adds ? Adding : 0);
        if (chain == context.SpeakerOfThis) score += SpeakerOfThis;
        score += Math.Min(5, chain.Passed.Count) * Salience;
        if (pronoun.Gender == Gender.Unknown) return (chain.Sort == ActorKind.Group
            && pronoun.Core.StartsWith('t') ? score + 0.5 : score, false);
        if (chain.Sort is not (ActorKind.Person or null)) return (score + NoPerson, true);
        // “Lee stayed, though she said …”
        if (chain.Gender is Gender.Unknown || chain.Gender == pronoun.Gender) score += sentences == 0 && last.Kind != MentionKind.Pronoun && tree.Leads(last, pronoun) ? Above : 0;
        if (chain.Gender == Gender.Unknown) return (score, false);
        if (chain.Gender == pronoun.Gender) return (score + SameGender, false);
        // “She said so. He said no”: the writer tells the two apart.
        var told = last.Kind == MentionKind.Pronoun && last.Gender == chain.Gender && !context.Adds;
        return (score + OtherGender + (told ? Contrast : 0), true);
    }
}
