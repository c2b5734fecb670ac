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

    /// <summary>What a noun says; null where it is none of these. Plurals of people are groups.</summary>
    /// <param name="noun">Lower case, singular or plural.</param>
    public static Role? Find(string noun)
    {
        return Roles.TryGetValue(noun, out var role) || Plurals.TryGetValue(noun, out role) ? role : null;
    }

    /// <summary>One word for all that name the same post: “spokeswoman” and “spokesman” are “spokesperson”.</summary>
    public static string Post(string noun) => SamePost.GetValueOrDefault(noun, noun);

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
