namespace OnRecord.Domain.Actors;

/// <summary>What sources call a person: “she”, “Ms”, “spokesman”. It says nothing beyond that, and copies get it wrong.</summary>
public enum Gender
{
    /// <summary>No source was seen, or sources differ.</summary>
    Unknown,

    /// <summary>Sources say she.</summary>
    Female,

    /// <summary>Sources say he.</summary>
    Male,
}
