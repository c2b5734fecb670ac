using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Nouns that say what somebody or something is.</summary>
internal static class RoleLexicon
{
    private static readonly Dictionary<string,
        Role> Roles = Lexicon.Rows("Actors.roles.tsv").ToDictionary(row => row[0], Read, StringComparer.Ordinal);

    // Every plural that Singular leads back from, made beforehand since most words that are asked for are none.
    private static readonly Dictionary<string, Role> Plurals = Roles
        .SelectMany(entry => PluralsOf(entry.Key).Where(plural => Singular(plural) == entry.Key), (entry, plural) => KeyValuePair.Create(
            plural, entry.Value with { Sort = entry.Value.Sort is RoleSort.Person ? RoleSort.Group : entry.Value.Sort, Plural = true }))
        .ToDictionary(StringComparer.Ordinal);

    // Words for one post that a text may change between.
    private static readonly Dictionary<string, string> SamePost = new(StringComparer.Ordinal)
    {
        ["spokesman"] = "spokesperson", ["spokeswoman"] = "spokesperson", ["envoy"] = "ambassador", ["chairman"] = "chair",
            ["chairwoman"] = "chair",
        ["chairperson"] = "chair", ["congressman"] = "representative", ["congresswoman"] = "representative", ["leader"] = "chief",
            ["head"] = "chief", ["boss"] = "chief",
        ["lawmaker"] = "legislator", ["policewoman"] = "policeman", ["attorney"] = "lawyer",
    };

    // Titles that stand short before names.
    private static readonly Dictionary<string, string> Unabridged = new(StringComparer.Ordinal)
    {
        ["sen"] = "senator", ["sens"] = "senators", ["rep"] = "representative", ["reps"] = "representatives", ["gov"] = "governor",
        ["govs"] = "governors", ["gen"] = "general", ["col"] = "colonel", ["capt"] = "captain", ["cmdr"] = "commander",
        ["lt"] = "lieutenant", ["sgt"] = "sergeant", ["maj"] = "major", ["adm"] = "admiral", ["prof"] = "professor",
    };

    // What makes a post another, below it or beside it.
    private static readonly HashSet<string> Lower = new(StringComparer.Ordinal) { "vice", "deputy", "assistant", "associate", "under" };

    // Nouns that say what somebody is to somebody else, so that another's is another.
    private static readonly HashSet<string> Relational = Lexicon.Words("Actors.relational-nouns.lexicon");

    /// <summary>What a noun says; null where it is none of these. Plurals of people are groups.</summary>
    /// <param name="noun">Lower case, singular or plural.</param>
    public static Role? Find(string noun)
    {
        return Roles.TryGetValue(noun, out var role) || Plurals.TryGetValue(noun, out role) ? role : null;
    }

    /// <summary>One word for all that name the same post: “spokeswoman” and “spokesman” are “spokesperson”.</summary>
    public static string Post(string noun) => SamePost.GetValueOrDefault(noun, noun);

    /// <summary>The post that a noun names in its place: “deputy-secretary” and not “secretary” after “deputy”.</summary>
    /// <param name="before">Lower case, the word before it; null where there is none.</param>
    /// <param name="noun">Lower case.</param>
    public static string Post(string? before, string noun) =>
        before is not null && Lower.Contains(before) ? $"{before}-{Post(noun)}" : Post(noun);

    /// <summary>A title in full: “senator” for “Sen.”; the word itself where it is not short.</summary>
    /// <param name="title">Lower case.</param>
    public static string InFull(string title) => Unabridged.GetValueOrDefault(title.TrimEnd('.'), title);

    /// <summary>Whether a noun says what somebody is to somebody else: “wife”, “rival”.</summary>
    /// <param name="noun">Lower case, singular.</param>
    public static bool IsRelational(string noun) => Relational.Contains(noun);

    /// <summary>Whether only those of its gender are called by a noun, as is not so with “spokesman” and “chairman”.</summary>
    /// <param name="noun">Lower case, singular.</param>
    public static bool TellsGender(string noun) => noun is "man" or "woman" or "gentleman" || !noun.EndsWith("man", StringComparison.Ordinal);

    /// <summary>The singular that a regular plural may come from; null where the word is no plural.</summary>
    public static string? Singular(string noun) =>
        noun.EndsWith("men", StringComparison.Ordinal) ? noun[..^3] + "man"
        : noun.EndsWith("ies", StringComparison.Ordinal) ? noun[..^3] + "y"
        : noun.EndsWith("people", StringComparison.Ordinal) && noun.Length > 6 ? noun[..^6] + "person"
        : noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal) && noun.Length > 3 ? noun[..^1]
        : null;

    private static IEnumerable<string> PluralsOf(string noun)
    {
        yield return noun + "s";
        if (noun.EndsWith("man", StringComparison.Ordinal)) yield return noun[..^3] + "men";
        if (noun.EndsWith('y')) yield return noun[..^1] + "ies";
        if (noun.EndsWith("person", StringComparison.Ordinal)) yield return noun[..^6] + "people";
    }

    private static Role Read(string[] row) => new(
        Enum.Parse<RoleSort>(row[1], ignoreCase: true),
        row[2] switch { "f" => Gender.Female, "m" => Gender.Male, _ => Gender.Unknown },
        Plural: row[1] == "group");
}
