namespace OnRecord.Api.Reconciliation;

/// <summary>Something that a score is made of, as the protocol has it.</summary>
/// <param name="Id">As candidates name it.</param>
/// <param name="Meaning">What its value says.</param>
internal sealed record MatchFeature(string Id, string Meaning)
{
    public static readonly MatchFeature NameExact = new("name_exact",
        "True where the query is the usual name, letter case, accents, punctuation and “Last, First” aside.");

    public static readonly MatchFeature AliasExact = new("alias_exact",
        "True where the query is an alias, the id, or an id that the actor had before.");

    public static readonly MatchFeature NameSimilarity = new("name_similarity",
        "From 0 to 1, what the score begins with: 1 for the usual name, 0.98 for an alias, else the greater of token_overlap and "
        + "edit_similarity, at most 0.95.");

    public static readonly MatchFeature TokenOverlap = new("token_overlap",
        "From 0 to 1: how much of the words of query and name is shared, rare words counting more; an initial counts as most of the "
        + "word, and a mistyped word as much as is left of it.");

    public static readonly MatchFeature EditSimilarity = new("edit_similarity",
        "From 0 to 1: one less the letters to insert, leave out, change or swap to make the query the name, as a share of the longer one; "
        + "spaces are not counted.");

    public static readonly MatchFeature TypeMatch = new("type_match",
        "Whether the actor is of a type that the query asks for; absent where it asks for none. Where not, the score is a fifth less.");

    public static readonly MatchFeature PropertyMatch = new("property_match",
        "From 0 to 1: the share of the query's properties that the actor has; those it has no value for are not counted; absent where "
        + "there are none. Each that fits brings the score 15 in 100 of the way nearer to 100, each that does not takes 15 in 100 of it; "
        + "the same Wikidata id makes it 100, another takes a quarter of it.");

    public static readonly MatchFeature Prominence = new("prominence",
        "From 0 to 1: how often the corpus mentions the actor, on a logarithmic scale, the most mentioned being 1. It adds at most one "
        + "point to the score.");

    /// <summary>Every feature.</summary>
    public static readonly IReadOnlyList<MatchFeature> All =
        [NameExact, AliasExact, NameSimilarity, TokenOverlap, EditSimilarity, TypeMatch, PropertyMatch, Prominence];
}
