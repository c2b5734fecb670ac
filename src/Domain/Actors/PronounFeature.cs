namespace OnRecord.Domain.Actors;

/// <summary>What is looked at to choose whom a pronoun means.</summary>
internal enum PronounFeature
{
    /// <summary>Always there: how likely somebody of the article is meant at all.</summary>
    Bias,

    /// <summary>Sentences since the last mention; at most six.</summary>
    Sentences,

    /// <summary>Paragraphs since the last mention; at most three.</summary>
    Paragraphs,

    /// <summary>Within one sentence: tokens since the last mention, in steps.</summary>
    Tokens,

    /// <summary>How many that fit were mentioned since.</summary>
    Rank,

    /// <summary>How many of the same gender, or of none known, were mentioned since.</summary>
    GenderRank,

    /// <summary>Whether the genders agree: not told, same, other, the pronoun tells none.</summary>
    Gender,

    /// <summary>Part of the last mention in its sentence with that of the pronoun.</summary>
    Roles,

    /// <summary>The same, where both stand in one sentence.</summary>
    RolesInSentence,

    /// <summary>The same, where the last mention stands in the sentence before.</summary>
    RolesOfNeighbours,

    /// <summary>The last mention's kind: name, description, the same pronoun, another pronoun.</summary>
    Kind,

    /// <summary>What sort of actor.</summary>
    Actor,

    /// <summary>How often mentioned before; at most six.</summary>
    Times,

    /// <summary>Whether nobody that fits was mentioned more often.</summary>
    Commonest,

    /// <summary>Whether nobody that fits was mentioned earlier.</summary>
    Earliest,

    /// <summary>Whether the last mention stands in the headline.</summary>
    Headline,

    /// <summary>Whether the last mention and the pronoun stand in quotation marks.</summary>
    Quoted,

    /// <summary>Whether it was the last to speak, where somebody has spoken.</summary>
    Speaker,

    /// <summary>Whether it speaks the report that the pronoun stands in.</summary>
    SpeakerOfThis,

    /// <summary>Whether the last mention is the first of those that fit in its sentence.</summary>
    FirstOfSentence,

    /// <summary>Whether a paragraph's first mention that fits is its.</summary>
    FirstOfParagraph,

    /// <summary>Finite verbs between the two within a sentence; at most three.</summary>
    Verbs,

    /// <summary>Commas and semicolons between the two within a sentence; at most three.</summary>
    Commas,

    /// <summary>Whether the same pronoun, or one of the other gender, has meant it before.</summary>
    PronounBefore,

    /// <summary>Whether it is first named only after the pronoun, and how many sentences on.</summary>
    Ahead,

    /// <summary>How many fit; at most six.</summary>
    Rivals,

    /// <summary>Within a sentence: part of the last mention with the finite verbs between; “Ann saw her” is not Ann.</summary>
    Reach,

    /// <summary>Named after the pronoun in its sentence: not, as the subject of the clause that holds the pronoun, as another subject, otherwise.</summary>
    Next,

    /// <summary>Whether the last mention is joined to another by “and”.</summary>
    Joined,

    /// <summary>How the two stand to each other in the tree of their sentence, with the part of the other mention.</summary>
    Tree,

    /// <summary>How the last mention begins its sentence: at once, after few tokens, later.</summary>
    Opening,
}
