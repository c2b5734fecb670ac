namespace OnRecord.Api.Http.Queries;

/// <summary>How dates are written in addresses and in answers.</summary>
internal static class EdtfText
{
    /// <summary>The characters of EDTF level 1, as a regular expression (ECMA 262); whether they make a date is told when they are read.</summary>
    public const string Pattern = "^[-0-9XY~?%./]+$";

    /// <summary>The longest date, in characters.</summary>
    public const int MaxLength = 40;
}
