using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Words that tell what a capitalised name is.</summary>
internal static class NameLexicon
{
    private static readonly Dictionary<string, Gender> GivenNames = Lexicon.Rows("Actors.given-names.tsv").ToDictionary(
        row => row[0], row => row[1] switch { "f" => Gender.Female, "m" => Gender.Male, _ => Gender.Unknown }, StringComparer.Ordinal);

    private static readonly HashSet<string> Titles = Lexicon.Words("Actors.titles.lexicon");
    private static readonly HashSet<string> OrganizationWords = Lexicon.Words("Actors.organization-words.lexicon");
    private static readonly HashSet<string> NotActors = Lexicon.Words("Actors.not-actors.lexicon");
    private static readonly HashSet<string> NotActorNames = Lexicon.Words("Actors.not-actor-names.lexicon");
    private static readonly HashSet<string> UniqueBodies = Lexicon.Words("Actors.unique-bodies.lexicon");
    private static readonly HashSet<string> Peoples = Lexicon.Words("Actors.peoples.lexicon");
    private static readonly HashSet<string> Realms = Lexicon.Words("Actors.realms.lexicon");
    private static readonly HashSet<string> Feminine = new(StringComparer.Ordinal) { "ms", "mrs", "miss", "dame", "lady", "madame", "queen",
        "princess", "baroness", "countess", "sister", "mother", "congresswoman", "councilwoman", "chairwoman", "frau" };
    private static readonly HashSet<string> Masculine = new(StringComparer.Ordinal) { "mr", "sir", "lord", "king", "prince", "baron",
        "count", "duke", "brother", "father", "congressman", "councilman", "chairman", "pope", "herr", "monsieur" };

    /// <summary>Whether the word is a known given name.</summary>
    public static bool IsGivenName(string word) => GivenNames.ContainsKey(word);

    /// <summary>The gender a given name tells.</summary>
    public static Gender GenderOfGivenName(string word) => GivenNames.GetValueOrDefault(word);

    /// <summary>Whether the word stands before a name as part of it.</summary>
    /// <param name="lower">Lower case; a full stop is ignored.</param>
    public static bool IsTitle(string lower) => Titles.Contains(lower.TrimEnd('.'));

    /// <summary>The gender a title tells.</summary>
    public static Gender GenderOfTitle(string lower) =>
        Feminine.Contains(lower.TrimEnd('.')) ? Gender.Female : Masculine.Contains(lower.TrimEnd('.')) ? Gender.Male : Gender.Unknown;

    /// <summary>Whether an office may be of what the word says, and no name begins with it: “Secretary of State”.</summary>
    public static bool IsRealm(string lower) => Realms.Contains(lower);

    /// <summary>Whether the word marks a name as an organization's.</summary>
    public static bool IsOrganizationWord(string lower) => OrganizationWords.Contains(lower);

    /// <summary>Whether the word, though capitalised, names no actor.</summary>
    public static bool IsNoActor(string lower) => NotActors.Contains(lower);

    /// <summary>Whether the whole name is no actor's, though its last word would make it an organization's: “Oval Office”.</summary>
    /// <param name="name">As printed.</param>
    public static bool IsNoActorName(string name) => NotActorNames.Contains(name.ToLowerInvariant().Replace(' ', '_'));

    /// <summary>Whether an organization word is a name where it stands alone: “Congress”.</summary>
    public static bool IsUniqueBody(string lower) => UniqueBodies.Contains(lower);

    /// <summary>Whether a word names people by party, faith or descent, in the plural.</summary>
    public static bool IsParty(string word) => Peoples.Contains(word.ToLowerInvariant());

    /// <summary>Whether the word names people by what they are: “Americans”, “Republicans”.</summary>
    /// <param name="word">As printed.</param>
    public static bool IsPeople(string word) => Countries.IsPeople(word) || Peoples.Contains(word.ToLowerInvariant());
}
