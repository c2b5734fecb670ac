namespace OnRecord.Domain.Linking.Paraphrase;

/// <summary>Which parts of two wordings are held against each other.</summary>
internal enum Scope
{
    /// <summary>All of both.</summary>
    Whole,

    /// <summary>All of the shorter, and the stretch of the longer that it pairs up with.</summary>
    Stretch,

    /// <summary>A run in quotation marks that both have.</summary>
    Fragment,

    /// <summary>One sentence of each.</summary>
    Sentence,
}
