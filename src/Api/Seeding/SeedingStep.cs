namespace OnRecord.Api.Seeding;

/// <summary>The steps of a seeding, in their order.</summary>
public enum SeedingStep
{
    /// <summary>The inputs are compared with those of the snapshot there is.</summary>
    Compare,

    /// <summary>The documents are analysed, or their kept analyses fetched.</summary>
    Analyse,

    /// <summary>Utterances and events are linked across articles.</summary>
    Link,

    /// <summary>The new snapshot is written.</summary>
    Write,

    /// <summary>The new snapshot is checked.</summary>
    Check,
}
