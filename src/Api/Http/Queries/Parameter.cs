using System.Text.Json.Nodes;

namespace OnRecord.Api.Http.Queries;

/// <summary>A query parameter as it is declared: what validates it, documents it and suggests it.</summary>
internal sealed record Parameter
{
    /// <summary>As it stands in the address.</summary>
    public required string Name { get; init; }

    /// <summary>What it does, in Markdown, for the OpenAPI document.</summary>
    public required string Description { get; init; }

    /// <summary>A value that gives an answer in the first corpus; empty where only an answer can tell one.</summary>
    public required string Example { get; init; }

    /// <summary>Takes an example out of an answer without the parameter; null where <see cref="Example"/> is one.</summary>
    public Func<JsonNode, string?>? ExampleIn { get; init; }

    /// <summary>Whether Swagger UI fills the example in; few do, since filters that are all filled in find nothing.</summary>
    public bool Prefilled { get; init; }

    /// <summary>Whether a request without it cannot be answered.</summary>
    public bool Required { get; init; }

    /// <summary>Whether it may be repeated; several values in one are divided by commas.</summary>
    public bool Many { get; init; }

    /// <summary>Longest value, in UTF-16 code units.</summary>
    public int MaxLength { get; init; } = 2000;

    /// <summary>The words it takes; empty where it takes others.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>A regular expression (ECMA 262) that the value matches; null where it has no such form.</summary>
    public string? Pattern { get; init; }

    /// <summary>Least and greatest value and the one that stands where none is given, for a whole number; null for text.</summary>
    public (int Least, int Greatest, int Default)? Bounds { get; init; }

    /// <summary>Whether a number that is not given is not there at all, rather than its usual value, which is then not shown as given.</summary>
    public bool IsAbsentByDefault { get; init; }

    /// <summary>What stands where none is given; null where nothing does.</summary>
    public string? Default { get; init; }
}
