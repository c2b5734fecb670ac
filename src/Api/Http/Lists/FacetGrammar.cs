using System.Globalization;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Http.Lists;

/// <summary>Reads <c>facets</c> and <c>facetLimit</c>.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
internal sealed class FacetGrammar<TRow>
    where TRow : class
{
    private const int MostFacets = 10;
    private const int DefaultLimit = 20;

    private readonly List<Facet<TRow>> values;
    private readonly DateFilter<TRow>? dates;
    private readonly Parameter facets;
    private readonly Parameter limit;

    /// <summary>Takes what the filters of a list can be counted by.</summary>
    public FacetGrammar(IReadOnlyList<Filter<TRow>> filters)
    {
        values = [.. filters.SelectMany(filter => filter.Facets)];
        dates = filters.OfType<DateFilter<TRow>>().FirstOrDefault();
        var names = values.Select(facet => facet.Name).Concat(dates is null ? [] : ["date:day", "date:month", "date:year"]).ToList();
        var word = string.Join('|', names);
        facets = new()
        {
            Name = "facets",
            Description = "Counts of what the filters leave, in `facets` of the answer, by "
                + string.Join(", ", names.Select(name => $"`{name}`"))
                + (values.Count > 1 ? "; `*` between two that are no dates crosses them." : "."),
            Example = values.Count > 0 ? values[0].Name : "date:month",
            Many = true,
            Words = names,
            Pattern = $@"^({word})(\*({word}))?(,({word})(\*({word}))?)*$",
            MaxLength = 500,
        };
        limit = new()
        {
            Name = "facetLimit",
            Description = "The most values that a facet shows, those that most items have; dates are always all shown.",
            Example = $"{DefaultLimit}",
            Bounds = (1, 200, DefaultLimit),
        };
        Parameters = names.Count == 0 ? [] : [facets, limit];
    }

    /// <summary>The parameters; none where the list has nothing to count by.</summary>
    public IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>What to count, each once, and how many values to show.</summary>
    public (IReadOnlyList<FacetRequest<TRow>> Facets, int Limit) Read(QueryReader reader)
    {
        var asked = new List<FacetRequest<TRow>>();
        foreach (var word in reader.All(facets).Distinct(StringComparer.Ordinal))
        {
            if (Facet(word) is { } facet)
                asked.Add(facet);
            else
                reader.Wrong(facets, $"{Shown.Value(word)} is nothing to count by.", NearestName.Expected(word, facets.Words));
        }
        if (asked.Count > MostFacets)
            reader.Wrong(facets, $"There are {asked.Count} facets.", string.Create(CultureInfo.InvariantCulture, $"at most {MostFacets}"));
        return (asked, reader.Number(limit));
    }

    private FacetRequest<TRow>? Facet(string word)
    {
        if (word.Split('*') is [var first, var second])
            return Named(first) is { } rows && Named(second) is { } columns && rows != columns
                ? new(word, rows, columns, null, default)
                : null;
        if (Named(word) is { } facet)
            return new(word, facet, null, null, default);
        return dates is not null && word.StartsWith("date:", StringComparison.Ordinal) && Word.TryRead<DateInterval>(word[5..], out var interval)
            && word == $"date:{Word.Of(interval)}"
            ? new(word, null, null, dates, interval)
            : null;
    }

    private Facet<TRow>? Named(string name) => values.Find(facet => facet.Name == name);
}
