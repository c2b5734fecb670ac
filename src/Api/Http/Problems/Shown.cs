using System.Text;

namespace OnRecord.Api.Http.Problems;

/// <summary>How words of a client are shown back to it: cut short, without what a log or a terminal would act on.</summary>
internal static class Shown
{
    /// <summary>In single quotes, at most 80 characters of it.</summary>
    public static string Value(string value) => $"'{Cut(value, 80)}'";

    /// <summary>At most <paramref name="length"/> UTF-16 code units, never half a character; control characters become U+FFFD.</summary>
    public static string Cut(string value, int length)
    {
        var cut = value.Length <= length ? value : value[..(char.IsHighSurrogate(value[length - 1]) ? length - 1 : length)] + "…";
        var shown = new StringBuilder(cut.Length);
        foreach (var rune in cut.EnumerateRunes())
            shown.Append(Rune.IsControl(rune) ? "\uFFFD" : rune.ToString());
        return shown.ToString();
    }
}
