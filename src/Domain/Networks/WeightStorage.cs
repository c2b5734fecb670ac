namespace OnRecord.Domain.Networks;

/// <summary>How exactly numbers are kept in a file of weights.</summary>
public enum WeightStorage
{
    /// <summary>As 32-bit floating point, exactly.</summary>
    Exact = 0,

    /// <summary>As 16-bit floating point.</summary>
    Half = 1,

    /// <summary>As 8-bit whole numbers with a scale a row.</summary>
    Byte = 2,

    /// <summary>As 4-bit whole numbers with a scale a row.</summary>
    Nibble = 3,
}
