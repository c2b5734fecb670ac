using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Http.Queries;

/// <summary>Every query parameter that an endpoint takes: those of its grammar, and the one that chooses among its formats.</summary>
internal static class DeclaredQuery
{
    /// <summary>In the order in which they are documented.</summary>
    public static IReadOnlyList<Parameter> Of(IEnumerable<object> metadata)
    {
        var all = metadata as IReadOnlyList<object> ?? [.. metadata];
        var grammar = all.OfType<QueryGrammar>().LastOrDefault() ?? QueryGrammar.None;
        return all.OfType<Produced>().LastOrDefault()?.Parameter is { } format ? [.. grammar.Parameters, format] : grammar.Parameters;
    }
}
