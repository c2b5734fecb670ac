using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Http.Serving;

/// <summary>Endpoint metadata: the forms that it answers in where all goes well.</summary>
/// <param name="formats">The usual one first; where there are several, the endpoint takes <c>format</c> too.</param>
internal sealed class Produced(params IReadOnlyList<Format> formats)
{
    /// <summary>What most endpoints answer with.</summary>
    public static readonly Produced Json = new(Format.Json);

    /// <summary>A list of objects.</summary>
    public static readonly Produced List = new(Format.Json, Format.Csv, Format.Ndjson, Format.JsonLd);

    /// <summary>A single object.</summary>
    public static readonly Produced Object = new(Format.Json, Format.JsonLd);

    /// <summary>Plain text.</summary>
    public static readonly Produced Text = new(Format.Text);

    /// <summary>The forms, the usual one first.</summary>
    public IReadOnlyList<Format> Formats { get; } = formats;

    /// <summary>The parameter that asks for one; null where there is only one.</summary>
    public Parameter? Parameter { get; } = formats.Count == 1 ? null : new Parameter
    {
        Name = "format",
        Description = $"The form of the answer, as the `Accept` header would ask for it: {Described(formats)}.",
        Example = formats[0].Name,
        Default = formats[0].Name,
        Words = [.. formats.Select(format => format.Name)],
        Pattern = $"^({string.Join('|', formats.Select(format => format.Name))})$",
        MaxLength = 20,
    };

    private static string Described(IReadOnlyList<Format> formats) =>
        string.Join(", ", formats.Select(format => $"`{format.Name}` ({format.MediaType})"));
}
