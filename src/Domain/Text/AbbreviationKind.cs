namespace OnRecord.Domain.Text;

/// <summary>What follows an abbreviation, which tells whether its full stop can also end the sentence.</summary>
public enum AbbreviationKind
{
    /// <summary>Stands before a name and never ends a sentence: <c>Ms.</c>, <c>Gen.</c></summary>
    Title,

    /// <summary>An abbreviation only before a number: <c>No. 5</c>; elsewhere an ordinary word and a full stop.</summary>
    BeforeNumber,

    /// <summary>A month or weekday: <c>Aug. 31</c>.</summary>
    Date,

    /// <summary>Ends the name of a firm, person or state: <c>Inc.</c>, <c>Jr.</c></summary>
    AfterName,

    /// <summary>A state after its city, and an ordinary word or name elsewhere: <c>Boston, Mass.</c></summary>
    State,

    /// <summary>A time of day: <c>a.m.</c></summary>
    Time,

    /// <summary>Closes an enumeration: <c>etc.</c></summary>
    Closing,

    /// <summary>Stands inside a clause: <c>vs.</c>, <c>approx.</c></summary>
    Inner,
}
