using OnRecord.Api.Http.Problems;

namespace OnRecord.Api.Http.Queries;

/// <summary>Reads <c>sort</c>.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
internal sealed class SortGrammar<TRow>
{
    /// <summary>The word for the best match first.</summary>
    public const string Relevance = "relevance";

    private readonly IReadOnlyList<SortKey<TRow>> keys;

    /// <summary>Declares it.</summary>
    /// <param name="keys">What can be sorted by.</param>
    /// <param name="defaultSort">The sort where none is asked for.</param>
    /// <param name="ranks">Whether matches of words can be ranked.</param>
    public SortGrammar(IReadOnlyList<SortKey<TRow>> keys, string defaultSort, bool ranks)
    {
        this.keys = keys;
        var alternatives = string.Join('|', keys.Select(key => key.Name));
        var ranked = ranks ? $"; `{Relevance}`, by itself, how well it matches `q`, which is usual where `q` is given" : "";
        Parameter = new()
        {
            Name = "sort",
            Description = $"What comes first: {string.Join("; ", keys.Select(key => $"`{key.Name}`, {key.Description}"))}{ranked}. "
                + "`-` before a key turns it round; several, divided by commas, are used in turn; ties are ordered by id; "
                + "what has no value comes last.",
            Example = defaultSort,
            Default = defaultSort,
            Many = true,
            MaxLength = 200,
            Pattern = $"^({(ranks ? $"{Relevance}|" : "")}-?({alternatives})(,-?({alternatives}))*)$",
        };
        Default = [.. defaultSort.Split(',').Select(word => new SortTerm<TRow>(Key(word.TrimStart('-'))!, word[0] == '-'))];
    }

    /// <summary>The parameter.</summary>
    public Parameter Parameter { get; }

    /// <summary>The sort where none is asked for.</summary>
    public IReadOnlyList<SortTerm<TRow>> Default { get; }

    /// <summary>Whether terms are those of the default sort.</summary>
    public bool IsDefault(IReadOnlyList<SortTerm<TRow>> terms) => terms.SequenceEqual(Default);

    /// <summary>The terms to sort by, and whether the best match comes before all of them.</summary>
    /// <param name="reader">What was asked.</param>
    /// <param name="rankable">Whether words are searched for whose matches can be ranked.</param>
    public (IReadOnlyList<SortTerm<TRow>> Terms, bool Ranked) Read(QueryReader reader, bool rankable)
    {
        var words = reader.All(Parameter).ToList();
        if (words.Count == 0)
            return (Default, rankable);
        if (words is [Relevance])
        {
            if (!rankable)
                reader.Wrong(Parameter, "There are no words whose matches could be ranked.", "'q', or another sort");
            return (Default, rankable);
        }
        var terms = new List<SortTerm<TRow>>();
        foreach (var word in words)
        {
            var name = word.TrimStart('-');
            if (word.Length - name.Length > 1 || Key(name) is not { } key)
                reader.Wrong(Parameter, $"{Shown.Value(word)} is not something to sort by.", Expected(name));
            else if (terms.Exists(term => term.Key == key))
                reader.Wrong(Parameter, $"'{name}' is sorted by twice.", "each key once");
            else
                terms.Add(new(key, word.Length > name.Length));
        }
        return (terms, false);
    }

    private SortKey<TRow>? Key(string name) => keys.FirstOrDefault(key => key.Name == name);

    private string Expected(string name)
    {
        var names = keys.Select(key => key.Name).ToList();
        var list = $"one of: {string.Join(", ", names)}, with or without a leading '-'";
        return NearestName.Of(name, names) is { } nearest ? $"Did you mean '{nearest}'? Else {list}" : list;
    }
}
