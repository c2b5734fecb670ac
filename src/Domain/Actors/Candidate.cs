using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>A place in the text that may refer to an actor, before anybody has asked to which.</summary>
internal sealed class Candidate
{
    /// <summary>First token, with title or determiner.</summary>
    public required int First { get; init; }

    /// <summary>Just past the last token.</summary>
    public required int End { get; init; }

    /// <summary>The token that carries the reference: the last word of a name, the noun of a description.</summary>
    public required int Head { get; init; }

    /// <summary>How it refers.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>The name without title, or the description without determiner, words parted by spaces.</summary>
    public required string Core { get; init; }

    /// <summary>What sort of actor; null where the words do not tell.</summary>
    public ActorKind? Sort { get; set; }

    /// <summary>What a noun or title says of it.</summary>
    public Role? Role { get; init; }

    /// <summary>Words before the noun of a description that say which one is meant, in lower case: “Norlandic”, “next”.</summary>
    public IReadOnlyList<string> Modifiers { get; init; } = [];

    /// <summary>Names after the noun of a description, in lower case: “norland” in “the envoy of Norland”.</summary>
    public IReadOnlyList<string> Complement { get; init; } = [];

    /// <summary>Gender that the words tell.</summary>
    public Gender Gender { get; set; }

    /// <summary>Whether “Mr”, “Mrs” or “Ms” stands before the name, which tells the gender better than a given name.</summary>
    public bool IsAddressed { get; init; }

    /// <summary>Actors of the authority that the words name.</summary>
    public IReadOnlyList<Actor> Known { get; init; } = [];

    /// <summary>The state that the words name by a city of government, which may mean just the city.</summary>
    public bool IsSeat { get; init; }

    /// <summary>Index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Index of the paragraph.</summary>
    public required int Paragraph { get; init; }

    /// <summary>Whether it is the subject of a verb.</summary>
    public bool IsSubject { get; init; }

    /// <summary>Whether it stands in quotation marks.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether it owns what follows: “Bachelet’s report”, “her office”.</summary>
    public bool IsPossessive { get; init; }

    /// <summary>Whether “the” or a possessive makes it point back.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether an owner stands in it: “her lawyer”, “Lee’s office”.</summary>
    public bool IsOwned { get; init; }

    /// <summary>Whether it stands in apposition to a name, which then is what the sentence is about.</summary>
    public bool IsApposition { get; set; }

    /// <summary>Its place among the candidates of the article in document order; 0 until that is known.</summary>
    public int Index { get; set; }

    /// <summary>The chain it has been put into; null until then.</summary>
    public Chain? Chain { get; set; }

    /// <summary>How sure that is, from 0 to 1.</summary>
    public double Confidence { get; set; } = 0.9;
}
