using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Chooses whom a pronoun means: each that may be meant has a score, and so has nobody.</summary>
/// <remarks>
/// A log-linear choice among those mentioned before, and few named soon after, after Denis and Baldridge (2008), “Specialized models and
/// ranking for coreference resolution”. A contrary gender lowers the confidence.
/// </remarks>
internal sealed class PronounResolver(AnnotatedDocument document, PronounModel model, MentionTree tree)
{
    private readonly PronounFeatures features = new(document, tree);

    /// <summary>Told of every pronoun and those it may mean, before the choice; for training.</summary>
    public Action<Candidate, IReadOnlyList<PronounOption>>? Watch { get; init; }

    /// <summary>The chain a pronoun means and how sure that is; null where none is likely enough.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="recent">The chains mentioned before it.</param>
    /// <param name="ahead">Chains named only after it, the nearest first.</param>
    /// <param name="context">What is going on.</param>
    public (Chain Chain, double Confidence)? Resolve(Candidate pronoun, IEnumerable<Chain> recent, IEnumerable<Chain> ahead, PronounContext context)
    {
        var options = recent.Where(chain => chain != context.Excluded && Fits(pronoun, chain))
            .Select(chain => new PronounOption(chain, chain.LastBefore(pronoun.First)!, IsAhead: false)).OrderByDescending(option => option.Near.First)
            .Concat(ahead.Where(chain => Fits(pronoun, chain)).Select(chain => new PronounOption(chain, chain.Members[0], IsAhead: true)))
            .ToList();
        features.Fill(pronoun, options, context);
        Watch?.Invoke(pronoun, options);
        return Choose(pronoun, options);
    }

    private (Chain Chain, double Confidence)? Choose(Candidate pronoun, List<PronounOption> options)
    {
        PronounOption? best = null;
        var (top, total) = (0.0, 1.0);
        foreach (var option in options)
        {
            double score = model.Score(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(option.Features));
            total += Math.Exp(score);
            // Of two that are as likely, the one the article brought first is what it is about.
            if (score > top || best is not null && score == top && option.Chain.Order < best.Chain.Order) (best, top) = (option, score);
        }

        if (best is null) return null;
        var contrary = pronoun.Gender != Gender.Unknown && best.Chain.Gender != Gender.Unknown && best.Chain.Gender != pronoun.Gender;
        return (best.Chain, Math.Round(Math.Clamp(Math.Exp(top) / total - (contrary ? 0.25 : 0), 0.2, 0.95), 2));
    }

    private static bool Fits(Candidate pronoun, Chain chain) => pronoun.Core switch
    {
        "they" or "them" or "their" => !chain.IsDocument && chain.Sort is ActorKind.Group or ActorKind.Organization or ActorKind.Country,
        "it" or "its" => chain.IsDocument || chain.Sort is ActorKind.Organization or ActorKind.Country,
        _ => !chain.IsDocument && chain.Sort is ActorKind.Person or null,
    };
}
