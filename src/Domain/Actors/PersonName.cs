namespace OnRecord.Domain.Actors;

/// <summary>Compares the names of people word by word.</summary>
internal static class PersonName
{
    /// <summary>Whether a name may be another's shorter or longer form: “Lee”, “Ann Lee” and “Ann B. Lee”.</summary>
    /// <param name="words">The words of the name.</param>
    /// <param name="full">Those of the other, which must be two or more.</param>
    public static bool IsShort(string[] words, string[] full)
    {
        // “Dan Lee” and “Dan Lee Jr.” are father and son where an article has both; “Dan Jr.” is the latter.
        if (words.Length > 1 && IsGeneration(words[^1]) != IsGeneration(full[^1])) return false;
        if (words.Length == 2 && IsSuffix(words[1])) return Same(full[0], words[0]) && Same(full[^1], words[1]);
        (words, full) = (WithoutSuffix(words), WithoutSuffix(full));
        if (full.Length < 2) return false;
        var last = Same(full[^1], words[^1]);
        var first = Same(full[0], words[0]);
        // “Wasserman Schultz” is Debbie Wasserman Schultz, “Hillary Rodham” Hillary Rodham Clinton.
        if (words.Length > 1) return last && (first && !Contradicts(words[1..^1], full[1..^1]) || EndsWith(full, words)) || StartsWith(full, words);
        // “Chen” is Chen Xu: a first word that is no given name with a gender may be the surname.
        return last || first && NameLexicon.GenderOfGivenName(full[0]) == Gender.Unknown;
    }

    /// <summary>The words of a name without “Jr.”, “Sr.” or a number at its end, of a name that has two others.</summary>
    public static string[] WithoutSuffix(string[] words) =>
        words.Length > 2 && IsSuffix(words[^1]) ? words[..^1] : words;

    /// <summary>Whether a name ends so.</summary>
    public static bool HasSuffix(string name) => name.LastIndexOf(' ') is > 0 and var last && IsSuffix(name[(last + 1)..]);

    /// <summary>Whether a name of several words begins with a given name.</summary>
    public static bool BeginsWith(string full, string given) =>
        full.Length > given.Length && full[given.Length] == ' ' && full.StartsWith(given, StringComparison.OrdinalIgnoreCase);

    // “George W. Bush” is not George H.W. Bush; “Hillary R. Clinton” may be Hillary Rodham Clinton.
    private static bool Contradicts(string[] one, string[] other)
    {
        var (left, right) = (Initials(one), Initials(other));
        return !left.StartsWith(right, StringComparison.Ordinal) && !right.StartsWith(left, StringComparison.Ordinal);
    }

    private static string Initials(string[] middle) => string.Concat(middle.Select(word =>
        word.Contains('.', StringComparison.Ordinal) ? string.Concat(word.Where(char.IsUpper)) : word[..1].ToUpperInvariant()));

    private static bool EndsWith(string[] full, string[] words) =>
        words.Length < full.Length && full.TakeLast(words.Length).SequenceEqual(words, StringComparer.OrdinalIgnoreCase);

    private static bool StartsWith(string[] full, string[] words) =>
        words.Length < full.Length && full.Take(words.Length).SequenceEqual(words, StringComparer.OrdinalIgnoreCase);

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool IsGeneration(string word) => word.TrimEnd('.') is "Jr" or "Sr";

    private static bool IsSuffix(string word) => word.TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV";
}
