namespace OnRecord.Domain.Actors;

/// <summary>What the words that name a source are, whoever is found to speak.</summary>
public enum SourceKind
{
    /// <summary>An actor, named or taken up again: “Ann Lee”, “the ministry” after its name, “she”.</summary>
    Actor,

    /// <summary>One person whom nobody names: “a Geneva-based diplomat”, “a spokeswoman for the ministry”.</summary>
    Person,

    /// <summary>Several people or bodies whom nobody names: “two officials”, “critics”, “people familiar with the matter”, “they”.</summary>
    Group,

    /// <summary>A body that nobody names: “a company”.</summary>
    Organization,

    /// <summary>Something written or recorded, which speaks for whoever wrote it: “the report”, “a lawsuit”.</summary>
    Document,

    /// <summary>Anything else: a pronoun that means nobody known, a thing, words that are not understood.</summary>
    Other,
}
