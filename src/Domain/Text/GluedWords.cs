namespace OnRecord.Domain.Text;

/// <summary>Divides words that lost the space between them in scraping: “Xinjiangaccording”.</summary>
/// <remarks>Only words that no English word ends in, so that nothing whole is ever divided.</remarks>
internal static class GluedWords
{
    private static readonly string[] Endings = ["according", "although", "because", "meanwhile", "despite"];

    /// <summary>Length of the first of the two words; null where <paramref name="word"/> is one.</summary>
    public static int? SplitAt(ReadOnlySpan<char> word)
    {
        if (word.Length < 10 || word.ContainsAny('-', '.'))
            return null;
        foreach (var ending in Endings)
        {
            if (word.Length >= ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal))
                return word.Length - ending.Length;
        }
        return null;
    }
}
