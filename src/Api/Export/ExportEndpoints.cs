using OnRecord.Api.Data;
using OnRecord.Api.Http.Limits;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Export;

/// <summary>The whole corpus at once.</summary>
internal static class ExportEndpoints
{
    private static readonly Produced Zip = new(Format.Zip);

    /// <summary>Maps <c>/export</c>, which takes as long as the client does.</summary>
    public static void MapExport(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/export").WithTags("Export").MapRead("getExport", "", Get, produces: Zip).DisableRequestTimeout()
            .WithMetadata(Limit.Exports);

    /// <summary>Export the corpus</summary>
    /// <remarks>
    /// The whole corpus as one zip: a file of NDJSON for outlets, actors, articles, raw documents, mentions, quotes, utterances and events,
    /// each line the object as its list serves it, in the order of the list. `datapackage.json` in it describes every table and field
    /// (a [Data Package](https://datapackage.org), version 2), `README.md` the same for people. All of it is of one snapshot, streamed,
    /// without a ceiling. To stay up to date, take the changes since the snapshot that `version` names.
    /// </remarks>
    internal static ExportResult Get(Snapshot snapshot, CorpusContext db) => new(snapshot, db);
}
