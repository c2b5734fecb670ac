namespace OnRecord.Api.Names;

/// <summary>How well a name matches what was typed, the best first.</summary>
internal enum MatchClass
{
    /// <summary>A name or the id, whole.</summary>
    Whole,

    /// <summary>The usual name begins so.</summary>
    NameBegins,

    /// <summary>An alias begins so.</summary>
    AliasBegins,

    /// <summary>A later word of a name begins so, or its words do in another order.</summary>
    LaterWord,

    /// <summary>The id begins so.</summary>
    IdBegins,
}
