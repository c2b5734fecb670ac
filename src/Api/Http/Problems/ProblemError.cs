using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace OnRecord.Api.Http.Problems;

/// <summary>One mistake in a request. Either `parameter` or `pointer` says where it is.</summary>
public sealed record ProblemError
{
    /// <summary>The parameter or the header; absent where the mistake is in the body.</summary>
    /// <example>speeker</example>
    [RegularExpression("^[^\\x00-\\x1F]*$")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Parameter { get; init; }

    /// <summary>
    /// Where in the body, as a JSON pointer or, for text, the byte offset as `#byte=120`; absent where the mistake is not in the body.
    /// </summary>
    [RegularExpression("^([#/].*)?$")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [SuppressMessage("Naming", "CA1720", Justification = "The word of RFC 9457.")]
    public string? Pointer { get; init; }

    /// <summary>What is wrong.</summary>
    /// <example>There is no parameter 'speeker' here.</example>
    public required string Message { get; init; }

    /// <summary>What would be right.</summary>
    /// <example>Did you mean 'speaker'?</example>
    public required string Expected { get; init; }

    /// <summary>A mistake in a query parameter or header.</summary>
    public static ProblemError In(string parameter, string message, string expected) =>
        new() { Parameter = parameter, Message = message, Expected = expected };
}
