namespace OnRecord.Domain.Dates;

/// <summary>A season of a year, under its EDTF number; the months are those of the northern hemisphere.</summary>
public enum Season
{
    /// <summary>March to May.</summary>
    Spring = 21,

    /// <summary>June to August.</summary>
    Summer = 22,

    /// <summary>September to November.</summary>
    Autumn = 23,

    /// <summary>December to February of the following year.</summary>
    Winter = 24,
}
