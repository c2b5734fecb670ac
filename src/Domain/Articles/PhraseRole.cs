namespace OnRecord.Domain.Articles;

/// <summary>How a phrase of a page marks what it stands in.</summary>
internal enum PhraseRole
{
    /// <summary>The phrase is the whole line.</summary>
    Line,

    /// <summary>A short line begins with it.</summary>
    Start,

    /// <summary>Titles of other stories follow it, on its line or the next ones.</summary>
    Links,

    /// <summary>The block contains it.</summary>
    Sentence,

    /// <summary>It is the whole line, and the story is over.</summary>
    End,
}
