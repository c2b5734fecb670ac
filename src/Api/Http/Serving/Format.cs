namespace OnRecord.Api.Http.Serving;

/// <summary>A form that an answer can take.</summary>
/// <param name="Name">As <c>format=</c> names it.</param>
/// <param name="MediaType">As <c>Accept</c> and <c>Content-Type</c> name it, without parameters.</param>
internal sealed record Format(string Name, string MediaType)
{
    public static readonly Format Json = new("json", "application/json");
    public static readonly Format JsonLd = new("jsonld", "application/ld+json");
    public static readonly Format Ndjson = new("ndjson", "application/x-ndjson");
    public static readonly Format Csv = new("csv", "text/csv");
    public static readonly Format GraphMl = new("graphml", "application/graphml+xml");
    public static readonly Format Gexf = new("gexf", "application/gexf+xml");
    public static readonly Format Atom = new("atom", "application/atom+xml");
    public static readonly Format Text = new("text", "text/plain");
    public static readonly Format Html = new("html", "text/html");
    public static readonly Format Css = new("css", "text/css");
    public static readonly Format Zip = new("zip", "application/zip");

    /// <summary>As <c>Content-Type</c> names it, with its charset.</summary>
    public string ContentType => this == Zip || this == JsonLd ? MediaType : this == Csv ? $"{MediaType}; charset=utf-8; header=present" : $"{MediaType}; charset=utf-8";

    /// <summary>Hands a handler the form that was asked for, or the usual one of its endpoint.</summary>
    public static ValueTask<Format?> BindAsync(HttpContext context) => new(context.Features.Get<Format>());
}
