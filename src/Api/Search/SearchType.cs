namespace OnRecord.Api.Search;

/// <summary>What can be searched at once.</summary>
public enum SearchType
{
    /// <summary>Documents, by title, standfirst and body.</summary>
    Articles,

    /// <summary>Reported words.</summary>
    Quotes,

    /// <summary>Who speaks and acts, by name, alias and description.</summary>
    Actors,

    /// <summary>What happened, by title and by the clauses that report it.</summary>
    Events,
}
