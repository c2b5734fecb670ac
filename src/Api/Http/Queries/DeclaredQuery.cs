using System.Runtime.CompilerServices;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Http.Queries;

/// <summary>Every query parameter that an endpoint takes: those of its grammar, and the one that chooses among its formats.</summary>
internal static class DeclaredQuery
{
    private static readonly ConditionalWeakTable<EndpointMetadataCollection, IReadOnlyList<Parameter>> Known = [];

    /// <summary>Those of an endpoint, put together once.</summary>
    public static IReadOnlyList<Parameter> Of(EndpointMetadataCollection metadata) => Known.GetValue(metadata, static all => Of((IReadOnlyList<object>)all));

    /// <summary>In the order in which they are documented.</summary>
    public static IReadOnlyList<Parameter> Of(IReadOnlyList<object> metadata)
    {
        var grammar = metadata.OfType<QueryGrammar>().LastOrDefault() ?? QueryGrammar.None;
        return metadata.OfType<Produced>().LastOrDefault()?.Parameter is { } format ? [.. grammar.Parameters, format] : grammar.Parameters;
    }
}
