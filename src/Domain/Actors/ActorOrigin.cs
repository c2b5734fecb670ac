namespace OnRecord.Domain.Actors;

/// <summary>How an actor came to be in the corpus.</summary>
public enum ActorOrigin
{
    /// <summary>It stands in the authority file.</summary>
    Authority,

    /// <summary>It was made from the mentions of an article.</summary>
    Mentions,
}
