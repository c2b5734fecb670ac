namespace OnRecord.Api.Data;

/// <summary>What has a public id in the corpus. The numbers are stored.</summary>
public enum Resource
{
    /// <summary>Documents.</summary>
    Articles = 1,

    /// <summary>Reported words.</summary>
    Quotes = 2,

    /// <summary>Acts of speech.</summary>
    Utterances = 3,

    /// <summary>Who speaks and acts.</summary>
    Actors = 4,

    /// <summary>What happened.</summary>
    Events = 5,

    /// <summary>Who published.</summary>
    Outlets = 6,

    /// <summary>Whose copy was printed.</summary>
    Agencies = 7,

    /// <summary>Where things happened.</summary>
    Places = 8,
}
