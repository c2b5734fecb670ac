namespace OnRecord.Api.Http.Problems;

/// <summary>A kind of problem that the service answers with, as RFC 9457 means it: one type, one title, one status.</summary>
/// <param name="Slug">Last part of the type's address.</param>
/// <param name="Status">The HTTP status it comes with.</param>
/// <param name="Title">What the type means; the same for every occurrence.</param>
/// <param name="Remedy">What a client does about it.</param>
internal sealed record ProblemType(string Slug, int Status, string Title, string Remedy)
{
    public static readonly ProblemType InvalidParameter = new("invalid-parameter", 400, "A parameter cannot be used",
        "Each entry of `errors` names a query parameter, says what is wrong with it and what would be right.");

    public static readonly ProblemType InvalidCursor = new("invalid-cursor", 400, "The cursor cannot be used",
        "Follow `page.next` as it was given, or start again without a cursor.");

    public static readonly ProblemType InvalidBody = new("invalid-body", 400, "The body cannot be read",
        "Send the article as text in the charset that Content-Type names; UTF-8 where it names none.");

    public static readonly ProblemType MalformedRequest = new("malformed-request", 400, "The request is malformed",
        "Send a well-formed HTTP request.");

    public static readonly ProblemType NotFound = new("not-found", 404, "There is nothing at this address",
        "Take ids from the lists and addresses from `links`; /openapi/v1.json names every route.");

    public static readonly ProblemType MethodNotAllowed = new("method-not-allowed", 405, "The method is not allowed here",
        "Use a method that the Allow header names.");

    public static readonly ProblemType NotAcceptable = new("not-acceptable", 406, "The answer cannot be had in that format",
        "Accept one of the media types that `errors` names, or send no Accept header.");

    public static readonly ProblemType RequestTimeout = new("request-timeout", 408, "The request came too slowly",
        "Send the request again.");

    public static readonly ProblemType BodyTooLarge = new("body-too-large", 413, "The body is too large",
        "Send at most the number of bytes that the detail names.");

    public static readonly ProblemType AddressTooLong = new("address-too-long", 414, "The address is too long",
        "Ask with fewer or shorter parameters.");

    public static readonly ProblemType UnsupportedMediaType = new(
        "unsupported-media-type", 415, "The body is of a type that is not read here",
        "Send one of the media types that `errors` names.");

    public static readonly ProblemType UnreadableDocument = new("unreadable-document", 422, "The engine cannot read this document",
        "It is our mistake that it cannot. Report it with the document; another document will be read.");

    public static readonly ProblemType TooManyRequests = new("too-many-requests", 429, "Too many requests",
        "Wait the number of seconds that Retry-After names. Reading is limited only where whoever runs the service has set it so.");

    public static readonly ProblemType HeadersTooLarge = new("headers-too-large", 431, "The headers are too large",
        "Send fewer or shorter headers.");

    public static readonly ProblemType InternalError = new("internal-error", 500, "The service failed",
        "It is our mistake, not the client's. Try again, and report it with the address that was asked for.");

    public static readonly ProblemType Busy = new("busy", 503, "The service cannot take this now",
        "Try again after the number of seconds that Retry-After names.");

    public static readonly ProblemType Timeout = new("timeout", 504, "The answer took too long",
        "Ask for less, or try again.");

    /// <summary>Every type, by status.</summary>
    public static readonly IReadOnlyList<ProblemType> All =
    [
        InvalidParameter, InvalidCursor, InvalidBody, MalformedRequest, NotFound, MethodNotAllowed, NotAcceptable, RequestTimeout,
        BodyTooLarge, AddressTooLong, UnsupportedMediaType, UnreadableDocument, TooManyRequests, HeadersTooLarge, InternalError, Busy, Timeout,
    ];

    /// <summary>The type's address, relative to the service.</summary>
    public string Address => $"/problems/{Slug}";

    /// <summary>Whether asking again later helps, so that the answer says when.</summary>
    public bool Waits => Status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable;

    /// <summary>The type for a status that something below the endpoints has set.</summary>
    public static ProblemType Of(int status) =>
        All.LastOrDefault(type => type.Status == status) ?? (status < 500 ? MalformedRequest : InternalError) with { Status = status };
}
