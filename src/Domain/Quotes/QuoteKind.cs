namespace OnRecord.Domain.Quotes;

/// <summary>How words are reported.</summary>
public enum QuoteKind
{
    /// <summary>The speaker's own words, whole: in quotation marks, or in the first person where a copy lost the marks.</summary>
    Direct,

    /// <summary>A report that holds some of the speaker's words in quotation marks.</summary>
    Mixed,

    /// <summary>A report in the writer's words.</summary>
    Indirect,

    /// <summary>A phrase in quotation marks that nobody is said to have spoken: so-called “training centers”.</summary>
    Scare,
}
