using Microsoft.AspNetCore.Http.HttpResults;
using OnRecord.Api.Http.Serving;
using OnRecord.Api.Names;

namespace OnRecord.Api.Suggestions;

/// <summary>Names while they are typed.</summary>
internal static class SuggestionEndpoints
{
    /// <summary>Maps <c>/suggest</c>.</summary>
    public static void MapSuggestions(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/suggest").WithTags("Suggestions").MapRead("suggestActors", "", Suggest, SuggestionGrammar.Instance);

    /// <summary>Suggest actors</summary>
    /// <remarks>
    /// Actors whose name, alias or id begins with what was typed, for a field that completes names; answered from memory. Where nothing
    /// does, names that have its words in another order, and then names one letter away from it, which `approximate` tells.
    /// </remarks>
    internal static Ok<SuggestionsResponse> Suggest(SuggestionRequest request, NamesIndex names)
    {
        var (found, isApproximate) = new NameSearch(names, request.Kinds, request.Limit).Find(request.Typed);
        return TypedResults.Ok(new SuggestionsResponse([.. found.Select(one => SuggestionResponse.Of(one, names))], isApproximate));
    }
}
