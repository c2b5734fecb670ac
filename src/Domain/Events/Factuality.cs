namespace OnRecord.Domain.Events;

/// <summary>Whether the article says that the event took place.</summary>
public enum Factuality
{
    /// <summary>It took place.</summary>
    Asserted,

    /// <summary>It is said not to have taken place.</summary>
    Negated,

    /// <summary>It may have, would, could or is only wished, offered or asked for.</summary>
    Hypothetical,

    /// <summary>It is planned or expected.</summary>
    Future,
}
