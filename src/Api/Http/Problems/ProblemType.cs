namespace OnRecord.Api.Http.Problems;

/// <summary>A kind of problem that the service answers with, as RFC 9457 means it: one type, one title, one status.</summary>
/// <param name="Slug">Last part of the type's address.</param>
/// <param name="Status">The HTTP status it comes with.</param>
/// <param name="Title">What the type means; the same for every occurrence.</param>
/// <param name="Remedy">What a client does about it.</param>
/// <param name="Meaning">What has happened.</param>
internal sealed record ProblemType(string Slug, int Status, string Title, string Remedy, string Meaning)
{
    public static readonly ProblemType InvalidParameter = new("invalid-parameter", 400, "A parameter cannot be used",
        "Each entry of `errors` names a query parameter, says what is wrong with it and what would be right.",
        "The query holds a parameter that is unknown here, repeated, empty, or of a value that cannot be read. Nothing was looked up.");

    public static readonly ProblemType InvalidCursor = new("invalid-cursor", 400, "The cursor cannot be used",
        "Follow `page.next` as it was given, or start again without a cursor.",
        "The cursor was not made by this service, was changed, or belongs to a list with other filters or another sort.");

    public static readonly ProblemType InvalidBody = new("invalid-body", 400, "The body cannot be read",
        "Send what the operation reads, as text in the charset that Content-Type names; UTF-8 where it names none.",
        "The body is not text, holds no text, or is not of the form that the operation reads.");

    public static readonly ProblemType MalformedRequest = new("malformed-request", 400, "The request is malformed",
        "Send a well-formed HTTP request.",
        "The request breaks the rules of HTTP, so that it could not be read as far as its path or its headers.");

    public static readonly ProblemType NotFound = new("not-found", 404, "There is nothing at this address",
        "Take ids from the lists and addresses from `links`; /openapi/v1.json names every route.",
        "Nothing has this address: the path names no route, or the id belongs to nothing in the corpus.");

    public static readonly ProblemType MethodNotAllowed = new("method-not-allowed", 405, "The method is not allowed here",
        "Use a method that the Allow header names.",
        "The address exists, and does not take this method.");

    public static readonly ProblemType NotAcceptable = new("not-acceptable", 406, "The answer cannot be had in that format",
        "Accept one of the media types that `errors` names, or send no Accept header.",
        "The Accept header rules out every form that the answer can take.");

    public static readonly ProblemType RequestTimeout = new("request-timeout", 408, "The request came too slowly",
        "Send the request again.",
        "The request began and did not come to its end in time.");

    public static readonly ProblemType Gone = new("gone", 410, "This is not known any more",
        "Each entry of `errors` says what is known instead.",
        "It was known once, and the service has let go of it.");

    public static readonly ProblemType BodyTooLarge = new("body-too-large", 413, "The body is too large",
        "Send at most the number of bytes that the detail names.",
        "The body is larger than what is read at this address.");

    public static readonly ProblemType AddressTooLong = new("address-too-long", 414, "The address is too long",
        "Ask with fewer or shorter parameters.",
        "The query is longer than what is read.");

    public static readonly ProblemType UnsupportedMediaType = new(
        "unsupported-media-type", 415, "The body is of a type that is not read here",
        "Send one of the media types that `errors` names.",
        "Content-Type or Content-Encoding names something that is not read at this address, or is missing.");

    public static readonly ProblemType UnreadableDocument = new("unreadable-document", 422, "The engine cannot read this document",
        "It is our mistake that it cannot. Report it with the document; another document will be read.",
        "The request was right, and the engine failed on what the document says.");

    public static readonly ProblemType HeadersTooLarge = new("headers-too-large", 431, "The headers are too large",
        "Send fewer or shorter headers.",
        "The headers are more, or longer, than what is read.");

    public static readonly ProblemType TooManyRequests = new("too-many-requests", 429, "Too many requests",
        "Wait for the number of seconds that Retry-After names; `RateLimit` tells with every answer how many requests are left.",
        "This client has used up what it may ask of this address in the time that `RateLimit-Policy` names. Others are not affected.");

    public static readonly ProblemType InternalError = new("internal-error", 500, "The service failed",
        "It is our mistake, not the client's. Try again, and report it with the address that was asked for.",
        "Something went wrong that nobody foresaw. What it was is in the log of the service, not in the answer.");

    public static readonly ProblemType Busy = new("busy", 503, "The service cannot take this now",
        "Try again after the number of seconds that Retry-After names.",
        "There is no corpus to answer from yet, or as many requests of this kind are running as can run at a time.");

    public static readonly ProblemType Timeout = new("timeout", 504, "The answer took too long",
        "Ask for less, or try again.",
        "The answer had not begun when its time was over, and was given up.");

    /// <summary>Every type, by status.</summary>
    public static readonly IReadOnlyList<ProblemType> All =
    [
        InvalidParameter, InvalidCursor, InvalidBody, MalformedRequest, NotFound, MethodNotAllowed, NotAcceptable, RequestTimeout,
        Gone, BodyTooLarge, AddressTooLong, UnsupportedMediaType, UnreadableDocument, TooManyRequests, HeadersTooLarge, InternalError,
        Busy, Timeout,
    ];

    /// <summary>The type's address, relative to the service.</summary>
    public string Address => $"/problems/{Slug}";

    /// <summary>Whether asking again later helps, so that the answer says when.</summary>
    public bool Waits => Status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable;

    /// <summary>The type for a status that something below the endpoints has set.</summary>
    public static ProblemType Of(int status) =>
        All.LastOrDefault(type => type.Status == status)
        ?? (status is < 500 or 505 ? MalformedRequest : InternalError) with { Status = status };
}
