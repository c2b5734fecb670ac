namespace OnRecord.Api.Data;

/// <summary>What can be searched by words.</summary>
public enum FullTextIndex
{
    /// <summary>Title, standfirst and body of articles, without boilerplate.</summary>
    Articles,

    /// <summary>The words of quotes.</summary>
    Quotes,

    /// <summary>Name, aliases and description of actors.</summary>
    Actors,

    /// <summary>Title of events and the clauses that report them.</summary>
    Events,
}
