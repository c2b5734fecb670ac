using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Nouns that say what somebody or something is.</summary>
internal static class RoleLexicon
{
    private static readonly Dictionary<string,
        Role> Roles = Lexicon.Rows("Actors.roles.tsv").ToDictionary(row => row[0], Read, StringComparer.Ordinal);

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
        if (Roles.TryGetValue(noun, out var role)) return role;
        return Singular(noun) is { } one && Roles.TryGetValue(one, out role)
            ? role with { Sort = role.Sort is RoleSort.Person ? RoleSort.Group : role.Sort, Plural = true }
            : null;
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

    private static Role Read(string[] row) => new(
        Enum.Parse<RoleSort>(row[1], ignoreCase: true),
        row[2] switch { "f" => Gender.Female, "m" => Gender.Male, _ => Gender.Unknown },
        Plural: row[1] == "group");
}
