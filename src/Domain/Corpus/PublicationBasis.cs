namespace OnRecord.Domain.Corpus;

/// <summary>How a publication date is known.</summary>
public enum PublicationBasis
{
    /// <summary>The page prints it.</summary>
    Stated,

    /// <summary>It follows from the text.</summary>
    Inferred,

    /// <summary>A person who looked into it wrote it down.</summary>
    Curated,
}
