using System.Text.Json.Serialization;

namespace OnRecord.Api.Articles.Annotations;

/// <summary>What an annotation says: an object of the corpus (a SpecificResource) or a few words (a TextualBody).</summary>
public sealed record AnnotationBodyResponse
{
    private AnnotationBodyResponse(string type, string purpose) => (Type, Purpose) = (type, purpose);

    /// <summary>`SpecificResource` or `TextualBody`.</summary>
    public string Type { get; }

    /// <summary>
    /// Why it is there: `identifying` who is meant; `describing` what it is; `tagging` with the words that the service uses for its kind
    /// (`direct`, `pronoun`, `consult`, `negated`, `reviewed`); `assessing` with the confidence, from 0 to 1.
    /// </summary>
    public string Purpose { get; }

    /// <summary>The object; absent where there are words.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AnnotatedObjectResponse? Source { get; private init; }

    /// <summary>The words; absent where there is an object.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Value { get; private init; }

    /// <summary>Media type of the words: `text/plain`; absent where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Format { get; private init; }

    /// <summary>Language of the words; absent where there are none, or they are a number or a name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Language { get; private init; }

    /// <summary>An object of the corpus.</summary>
    internal static AnnotationBodyResponse Of(AnnotatedObjectResponse source, string purpose) =>
        new("SpecificResource", purpose) { Source = source };

    /// <summary>Words.</summary>
    internal static AnnotationBodyResponse Of(string value, string purpose, string? language = "en") =>
        new("TextualBody", purpose) { Value = value, Format = "text/plain", Language = language };
}
