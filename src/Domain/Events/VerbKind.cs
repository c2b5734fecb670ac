namespace OnRecord.Domain.Events;

/// <summary>How a verb stands in its clause.</summary>
internal enum VerbKind
{
    /// <summary>With a subject of its own.</summary>
    Finite,

    /// <summary>“to publish”</summary>
    Infinitive,

    /// <summary>“publishing the report”, without an auxiliary.</summary>
    Gerund,

    /// <summary>“a letter sent in May”: a past participle without an auxiliary.</summary>
    Participle,
}
