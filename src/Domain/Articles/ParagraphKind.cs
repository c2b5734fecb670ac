namespace OnRecord.Domain.Articles;

/// <summary>What part a paragraph plays in its article.</summary>
public enum ParagraphKind
{
    /// <summary>The headline, without a site suffix.</summary>
    Title,

    /// <summary>The summary under the headline.</summary>
    Standfirst,

    /// <summary>A crosshead inside the story.</summary>
    Heading,

    /// <summary>A paragraph of the story.</summary>
    Body,

    /// <summary>An item of a list in the story.</summary>
    ListItem,
}
