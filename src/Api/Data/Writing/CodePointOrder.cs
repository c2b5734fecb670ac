namespace OnRecord.Api.Data.Writing;

/// <summary>Compares texts by code points, as SQLite does with UTF-8; ordinal comparison differs beyond the basic plane.</summary>
internal sealed class CodePointOrder : IComparer<string>
{
    public static readonly CodePointOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var shared = x.AsSpan().CommonPrefixLength(y);
        return shared == x.Length || shared == y.Length ? x.Length - y.Length : Weight(x[shared]) - Weight(y[shared]);
    }

    /// <summary>Surrogates stand for code points above all others, so they go behind U+E000 to U+FFFF.</summary>
    private static int Weight(char unit) => unit < 0xD800 ? unit : unit < 0xE000 ? unit + 0x2000 : unit - 0x800;
}
