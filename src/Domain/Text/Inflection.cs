namespace OnRecord.Domain.Text;

/// <summary>Forms of English verbs: regular by rule, irregular from a list.</summary>
public static class Inflection
{
    // Lemma, past, past participle. Derived verbs (foretell, withdraw) stand on their own line.
    private static readonly Dictionary<string, (string Past, string Participle)> Irregular = Lexicon
        .Rows("Text.irregular-verbs.tsv")
        .ToDictionary(row => row[0], row => (row[1], row[2]), StringComparer.Ordinal);

    // Two-syllable verbs stressed on the last, which double their consonant as one-syllable ones do.
    private static readonly HashSet<string> Doubling = new(StringComparer.Ordinal)
    {
        "admit", "allot", "commit", "compel", "concur", "confer", "control", "defer", "deter", "emit", "equip", "expel", "impel", "incur",
        "infer", "occur", "omit", "patrol", "permit", "prefer", "propel", "rebel", "rebut", "recur", "refer", "regret", "repel", "submit",
        "transfer", "transmit",
    };

    /// <summary>Every form of a verb with what it is; a form that serves twice (said) is listed twice. Particles after the first word stay: “point out” gives “pointed out”.</summary>
    /// <param name="lemma">Lower case, first word the verb.</param>
    public static IEnumerable<(string Text, VerbForm Form)> FormsOf(string lemma)
    {
        var space = lemma.IndexOf(' ', StringComparison.Ordinal);
        var verb = space < 0 ? lemma : lemma[..space];
        var particles = space < 0 ? "" : lemma[space..];
        var (past, participle) = Irregular.TryGetValue(verb, out var known) ? known : (Past(verb), Past(verb));
        yield return (verb + particles, VerbForm.Base);
        yield return (ThirdPerson(verb) + particles, VerbForm.ThirdPerson);
        yield return (past + particles, VerbForm.Past);
        yield return (participle + particles, VerbForm.PastParticiple);
        yield return (PresentParticiple(verb) + particles, VerbForm.PresentParticiple);
    }

    private static string ThirdPerson(string verb) => verb switch
    {
        "be" => "is",
        "have" => "has",
        _ when verb[^1] is 's' or 'x' or 'z' or 'o' || verb.EndsWith("ch", StringComparison.Ordinal)
            || verb.EndsWith("sh", StringComparison.Ordinal) => verb + "es",
        _ when EndsInConsonantAndY(verb) => verb[..^1] + "ies",
        _ => verb + "s",
    };

    private static string Past(string verb) =>
        verb[^1] == 'e' ? verb + "d"
        : EndsInConsonantAndY(verb) ? verb[..^1] + "ied"
        : Stem(verb) + "ed";

    private static string PresentParticiple(string verb) =>
        verb.EndsWith("ie", StringComparison.Ordinal) ? verb[..^2] + "ying"
        : verb[^1] == 'e' && verb is not "be" && !verb.EndsWith("ee", StringComparison.Ordinal) && !verb.EndsWith("ye", StringComparison.Ordinal)
            && !verb.EndsWith("oe", StringComparison.Ordinal) ? verb[..^1] + "ing"
        : Stem(verb) + "ing";

    private static string Stem(string verb) =>
        verb.EndsWith('c') ? verb + "k"
        : Doubles(verb) ? verb + verb[^1]
        : verb;

    private static bool Doubles(string verb) =>
        verb.Length >= 3 && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && IsVowel(verb[^2]) && !IsVowel(verb[^3])
        && (Doubling.Contains(verb) || verb.Count(IsVowel) == 1);

    private static bool EndsInConsonantAndY(string verb) => verb.Length > 1 && verb[^1] == 'y' && !IsVowel(verb[^2]);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
