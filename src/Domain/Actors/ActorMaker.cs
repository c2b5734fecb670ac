using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Makes actors of chains: the authority's where one is known, new ones where a name stands well enough alone.</summary>
internal sealed class ActorMaker(AnnotatedDocument document)
{
    /// <summary>The actors by chain; a chain without a name, or of a name that may be anything, has none.</summary>
    /// <param name="chains">All chains.</param>
    /// <param name="speaking">Those that speak, which are somebody whatever their names look like.</param>
    public Dictionary<Chain, Actor> Make(IEnumerable<Chain> chains, HashSet<Chain> speaking)
    {
        var made = new Dictionary<Chain, Actor>();
        foreach (var chain in chains)
        {
            if (chain.IsDocument || chain.Members.Count == 0) continue;
            if (chain.Actor is { } known) made[chain] = known;
            else if (New(chain, speaking.Contains(chain)) is { } actor) made[chain] = actor;
        }

        return made;
    }

    private Actor? New(Chain chain, bool speaks)
    {
        if (chain.Names.Count == 0) return null;
        var name = chain.Names.OrderByDescending(candidate => candidate.Length).ThenBy(candidate =>
            candidate, StringComparer.Ordinal).First();
        var kind = chain.Sort ?? (speaks ? SpeakingKind(name, chain) : null);
        if (kind is null) return null;
        return new Actor
        {
            Id = ActorId.Of(name), Name = name, Kind = kind.Value, Origin = ActorOrigin.Mentions, Gender = chain.Gender,
            Aliases = [.. chain.Names.Where(alias => alias != name).Order(StringComparer.Ordinal)],
            Description = Description(chain),
        };
    }

    // “Menendez said he …” is a person; “Politico said” and “BuzzFeed said” are not.
    private static ActorKind SpeakingKind(string name, Chain chain)
    {
        if (NameLexicon.IsPeople(name)) return ActorKind.Group;
        if (name.Contains(' ', StringComparison.Ordinal) || NameLexicon.IsGivenName(name)) return ActorKind.Person;
        var capitals = name.Count(char.IsUpper) > (name.StartsWith("Mc", StringComparison.Ordinal) ? 2 : 1);
        var personal = chain.Members.Exists(member =>
            member is { Kind: MentionKind.Pronoun, Core: "he" or "she" or "his" or "him" or "her" });
        return personal && !capitals ? ActorKind.Person : ActorKind.Organization;
    }

    // The first apposition says who this is: “a former mayor of Springfield”.
    private string? Description(Chain chain)
    {
        var ends = chain.Members.Where(member => member.Kind == MentionKind.Name).Select(name => name.End).ToHashSet();
        var apposition = chain.Members.Find(member => member.Kind == MentionKind.Nominal && ends.Contains(member.First - 1));
        return apposition is null ? null
            : document.Text[document.Tokens[apposition.First].Span.Start..document.Tokens[apposition.End - 1].Span.End];
    }
}
