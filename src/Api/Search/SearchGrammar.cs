using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Search;

/// <summary>The parameters of the search over all kinds of objects.</summary>
internal sealed class SearchGrammar : QueryGrammar
{
    private static readonly Parameter Words = new()
    {
        Name = "q",
        Description = "What to look for. All words must occur; `\"a phrase\"` as it stands, `a OR b` either, `begin*` a beginning, `-word` must "
            + "not occur. Letter case and accents are ignored.",
        Example = "report",
        Required = true,
        Prefilled = true,
        MaxLength = FullTextQuery.MaxLength,
    };

    private static readonly IReadOnlyList<string> Names = Word.All<SearchType>();

    private static readonly Parameter Types = new()
    {
        Name = "type",
        Description = $"The kinds to look among, all where none is named: `{string.Join("`, `", Names)}`.",
        Example = "quotes,actors",
        Many = true,
        Words = Names,
        Pattern = $"^({string.Join('|', Names)})(,({string.Join('|', Names)}))*$",
        MaxLength = 100,
    };

    private static readonly Parameter Limit = new()
    {
        Name = "limit",
        Description = "The most hits of a kind.",
        Example = "3",
        Bounds = (1, 20, 5),
        Prefilled = true,
    };

    private SearchGrammar() : base([Words, Types, Limit])
    {
    }

    /// <summary>The grammar of <c>/v1/search</c>.</summary>
    public static SearchGrammar Instance { get; } = new();

    /// <inheritdoc/>
    public override void Read(QueryReader reader, HttpContext context)
    {
        var types = new List<SearchType>();
        foreach (var word in reader.All(Types))
        {
            if (Word.TryRead<SearchType>(word, out var type))
                types.Add(type);
            else
                reader.Wrong(Types, $"{Shown.Value(word)} is nothing to look among.", NearestName.Expected(word, Names));
        }
        var limit = reader.Number(Limit);
        if (reader.Needed(Words) is not { } text)
            return;
        if (FullTextQuery.TryParse(text, out _, out var error))
            context.Features.Set(new SearchRequest(text, types.Count > 0 ? [.. types.Distinct()] : Enum.GetValues<SearchType>(), limit));
        else
            reader.Wrong(Words, error, "words, \"phrases\", word*, -word or a OR b");
    }
}
