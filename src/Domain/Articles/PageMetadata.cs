using OnRecord.Domain.Dates;

namespace OnRecord.Domain.Articles;

/// <summary>What the head of an HTML page tells about its article; null for whatever it does not.</summary>
public sealed record PageMetadata
{
    /// <summary>The headline without the name of the site.</summary>
    public string? Title { get; init; }

    /// <summary>The day of publication, in the page's own time zone.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>The address that the page says it is to be known by: absolute, http or https.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>Who wrote it, as given.</summary>
    public string? Author { get; init; }

    /// <summary>What the site calls itself.</summary>
    public string? SiteName { get; init; }

    /// <summary>The language the page declares (BCP 47), as given.</summary>
    public string? Language { get; init; }
}
