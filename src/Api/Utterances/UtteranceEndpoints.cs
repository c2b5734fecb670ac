using Microsoft.AspNetCore.Http.HttpResults;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Lists;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Utterances;

/// <summary>Acts of speech, over all articles.</summary>
internal static class UtteranceEndpoints
{
    /// <summary>Maps <c>/utterances</c>.</summary>
    public static void MapUtterances(this IEndpointRouteBuilder routes)
    {
        var utterances = routes.MapGroup("/utterances").WithTags("Utterances");
        utterances.MapRead("listUtterances", "", List, UtteranceListing.Grammar, Produced.List);
        utterances.MapRead("getUtterance", "/{id}", Get, UtteranceListing.Grammar.One, Produced.Object);
    }

    /// <summary>List utterances</summary>
    /// <remarks>
    /// What was said once and printed several times: each act of speech with every article's wording of it, and what each words
    /// differently from the first. `renderings=2..` leaves those that more than one quote renders.
    /// </remarks>
    internal static Listed<UtteranceRow, UtteranceResponse> List(ListRequest<UtteranceRow> request, Format format) => new(request, format);

    /// <summary>Get an utterance</summary>
    /// <remarks>One act of speech with every rendering of it, compared word by word.</remarks>
    /// <param name="id">Id of the utterance, as a list or a quote gives it.</param>
    /// <param name="request">What of it to answer with.</param>
    /// <param name="format">The form of the answer.</param>
    /// <param name="snapshot">The snapshot.</param>
    internal static Results<One<UtteranceResponse>, ProblemResult> Get(string id, ObjectRequest request, Format format, Snapshot snapshot) =>
        One<UtteranceResponse>.Find(UtteranceListing.Grammar, id, request, snapshot, format) is { } utterance
            ? utterance
            : ProblemResult.NoSuch("utterance", id);
}
