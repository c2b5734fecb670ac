namespace OnRecord.Api.Http.Problems;

/// <summary>What a problem of each kind looks like, in the OpenAPI document and on the kind's page.</summary>
internal static class ProblemExample
{
    /// <summary>A problem as it occurs at a path.</summary>
    /// <param name="type">Its kind.</param>
    /// <param name="path">Where it occurs; a path that suits it where null.</param>
    /// <param name="hasParameters">Whether the path takes query parameters.</param>
    public static ProblemResponse Of(ProblemType type, string? path = null, bool hasParameters = true)
    {
        var (usualPath, detail, errors) = Occurrence(type, hasParameters);
        return new()
        {
            Type = type.Address, Title = type.Title, Status = type.Status, Detail = detail, Instance = path ?? usualPath, Errors = errors,
        };
    }

    private static (string Path, string Detail, IReadOnlyList<ProblemError> Errors) Occurrence(ProblemType type, bool hasParameters) =>
        type.Slug switch
        {
            "invalid-parameter" when hasParameters =>
                Mistake("/v1/quotes", "limit", "'500' is not a limit.", "a whole number from 1 to 200"),
            "invalid-parameter" => Mistake("/v1/corpus", "verbose", "There is no parameter 'verbose' here.", "no parameters"),
            "invalid-cursor" => Mistake(
                "/v1/quotes", "cursor", "This is no cursor of this service.", "`page.next` of an answer, unchanged"),
            "invalid-body" => (
                "/v1/analyses",
                "The body is not text in utf-8: what stands at byte 120 is not.",
                [new()
                {
                    Pointer = "#byte=120",
                    Message = "The body is not text in utf-8: what stands at byte 120 is not.",
                    Expected = "text in utf-8, or a Content-Type that names its charset",
                }]),
            "not-found" => ("/v1/quotes/no-such-id", "There is nothing with the id 'no-such-id'.", []),
            "method-not-allowed" => ("/v1/quotes", "'DELETE' is not allowed here; allowed: GET, HEAD, OPTIONS.", []),
            "not-acceptable" => (
                "/v1/corpus",
                "This address answers with application/json only.",
                [ProblemError.In("Accept", "'image/png' leaves nothing that can be sent.", "application/json")]),
            "body-too-large" => ("/v1/analyses", "The body has more than 1048576 bytes.", []),
            "address-too-long" => ("/v1/quotes", "The query has 9000 characters; at most 8192 are read.", []),
            "unsupported-media-type" => (
                "/v1/analyses",
                "Bodies of the type 'application/pdf' are not read here.",
                [ProblemError.In("Content-Type", "'application/pdf' is not read here.", "text/plain, text/markdown or text/html")]),
            "gone" => (
                "/v1/changes", "What changed since the snapshot '5d41402abc4b' is not known any more.",
                [ProblemError.In("since", "It is too long ago.", "a later snapshot; /v1/export has everything there is now")]),
            "unreadable-document" => ("/v1/analyses", "The engine failed on this document.", []),
            "too-many-requests" => (
                "/v1/analyses", "This address takes 300 requests of a client in 60 seconds. It takes the next in 42.", []),
            "busy" => ("/v1/quotes", "There is no corpus yet: nothing was seeded.", []),
            _ => ("/v1/quotes", type.Remedy, []),
        };

    private static (string, string, IReadOnlyList<ProblemError>) Mistake(string path, string parameter, string message, string expected) =>
        (path, message, [ProblemError.In(parameter, message, expected)]);
}
