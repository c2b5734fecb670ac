using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Reads the titles and offices that stand right before a person's name: “Ambassador”, “Ms”, “spokeswoman”.</summary>
internal sealed class TitleReader(AnnotatedDocument document)
{
    private const int Longest = 12;

    /// <summary>First token of the mention with its titles; the name's own where it has none.</summary>
    /// <param name="name">First token of the name.</param>
    /// <param name="min">First token of the sentence.</param>
    public int Start(int name, int min)
    {
        min = Math.Max(min, name - Longest);
        var first = name;
        first = BeforeRealm(first, min);
        while (first > min && IsTitle(first - 1)) first--;
        // “They draft Mr. Lee”: no office stands before a mere form of address.
        if (first < name && IsAddress(first)) return first;
        // The office belongs to the mention as a whole: “China’s UN Ambassador Zhang Jun”, “former Chinese envoy Liu Zhenmin”.
        while (first < name && first > min && BelongsToOffice(first - 1)) first--;
        while (first < name && document.Tags[first] == Tag.POS) first++;
        return first;
    }

    /// <summary>The gender that titles tell.</summary>
    /// <param name="first">First token of the titles.</param>
    /// <param name="name">First token of the name.</param>
    public Gender GenderOf(int first, int name)
    {
        for (var i = name - 1; i >= first; i--)
        {
            var gender = NameLexicon.GenderOfTitle(document.Tokens[i].Lower);
            if (gender == Gender.Unknown && RoleLexicon.Find(document.Tokens[i].Lower) is { } role) gender = role.Gender;
            if (gender != Gender.Unknown) return gender;
        }

        return Gender.Unknown;
    }

    // “Secretary of State Ann Lee”: the office with what it is of.
    private int BeforeRealm(int name, int min)
    {
        var of = name - 1;
        while (of > min && document.Tokens[of].IsCapitalized && NameLexicon.IsRealm(document.Tokens[of].Lower)) of--;
        return of < name - 1 && of > min && document.Tokens[of].Is("of") && IsTitle(of - 1) ? of - 1 : name;
    }

    /// <summary>Whether the word is a form of address that people of any post have.</summary>
    public bool IsAddress(int index) => document.Tokens[index].Lower.TrimEnd('.') is "mr" or "mrs" or "ms" or "miss";

    private bool IsTitle(int index)
    {
        var token = document.Tokens[index];
        var role = RoleLexicon.Find(token.Lower);
        if (NameLexicon.IsTitle(token.Lower) && (token.IsCapitalized || role is { Sort: RoleSort.Person })) return true;
        return role is { Sort: RoleSort.Person, Plural: false } && document.Tags[index].IsNoun();
    }

    private bool BelongsToOffice(int index) =>
        document.Tags[index].IsNoun() || document.Tags[index].IsAdjective() || document.Tags[index] is Tag.POS;
}
