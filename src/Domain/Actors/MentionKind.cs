namespace OnRecord.Domain.Actors;

/// <summary>How a mention refers.</summary>
public enum MentionKind
{
    /// <summary>By name, with or without a title: “Ms Throssell”, “China”.</summary>
    Name,

    /// <summary>By description: “the high commissioner”, “a spokeswoman for the ministry”.</summary>
    Nominal,

    /// <summary>By pronoun: “she”, “its”.</summary>
    Pronoun,
}
