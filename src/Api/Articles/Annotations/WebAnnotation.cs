namespace OnRecord.Api.Articles.Annotations;

/// <summary>Words of the W3C Web Annotation Data Model (Recommendation of 23 February 2017).</summary>
internal static class WebAnnotation
{
    /// <summary>The JSON-LD context; as a profile of <c>application/ld+json</c> it names the form of the answer too.</summary>
    public const string Context = "http://www.w3.org/ns/anno.jsonld";

    /// <summary>The media type, by section 1.2.</summary>
    public const string MediaType = $"application/ld+json; profile=\"{Context}\"";

    public const string Identifying = "identifying";
    public const string Describing = "describing";
    public const string Tagging = "tagging";
    public const string Assessing = "assessing";
}
