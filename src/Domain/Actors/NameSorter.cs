using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Tells what sort of actor a run of capitalised words names, by its words and by what stands around it.</summary>
internal sealed class NameSorter(AnnotatedDocument document, TokenContext context, CapitalisedWords words)
{
    private readonly ImmutableArray<Token> tokens = document.Tokens;
    private readonly ImmutableArray<Tag> tags = document.Tags;

    /// <summary>The sort; null where nothing tells.</summary>
    /// <param name="first">First token of the name, title left out.</param>
    /// <param name="end">Just past it.</param>
    /// <param name="titled">Whether a title has been cut off before it.</param>
    /// <param name="sentence">The sentence it stands in.</param>
    public ActorKind? Sort(int first, int end, bool titled, Sentence sentence)
    {
        var length = end - first;
        // “House Republicans”, “Turkish Americans”
        if (length > 1 && NameLexicon.IsPeople(tokens[end - 1].Text) && tokens[end - 2].IsCapitalized) return ActorKind.Group;
        if (HoldsOrganizationWord(first, end)) return ActorKind.Organization;
        if (titled || first > sentence.FirstToken && IsPersonsTitle(first - 1)) return ActorKind.Person;
        if (length is 2 or 3 or 4 && NameLexicon.IsGivenName(tokens[first].Text)) return ActorKind.Person;
        if (length <= 4 && end + 1 < sentence.EndToken && tokens[end].Is(",")
            && IntroducesPerson(end + 1, sentence.EndToken)) return ActorKind.Person;
        if (length <= 4 && end < sentence.EndToken && tokens[end].Is("who")) return ActorKind.Person;
        if (length == 1 && IsAcronym(tokens[first])) return ActorKind.Organization;
        return LooksLikePerson(first, end) ? ActorKind.Person : null;
    }

    /// <summary>Whether a word of the name makes it an organization's.</summary>
    public bool HoldsOrganizationWord(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!NameLexicon.IsOrganizationWord(tokens[i].Lower)) continue;
            if (i == end - 1 || i == first || end - first > 2 || tokens[i + 1].Lower is "of" or "for") return true;
        }

        return false;
    }

    private bool IsPersonsTitle(int index) =>
        NameLexicon.IsTitle(tokens[index].Lower) || RoleLexicon.Find(tokens[index].Lower) is { Sort: RoleSort.Person, Plural: false };

    private bool IsAcronym(Token token) =>
        token.Text.Length is > 1 and < 7 && token.Text.All(char.IsUpper) && !NameLexicon.IsNoAcronym(token.Lower)
            && !words.IsShouted(token.Text);

    // “…, a former agent”, “…, the ministry's spokesman”, “…, 70,”, “…, who”
    private bool IntroducesPerson(int start, int max)
    {
        if (tokens[start].Is("who") || tokens[start].Kind == TokenKind.Number && tokens[start].Text.Length == 2) return true;
        for (var i = start; i < Math.Min(max, start + 9); i++)
        {
            if (tags[i] == Tag.Punct || tags[i].IsFinite()) return false;
            if (RoleLexicon.Find(tokens[i].Lower) is { Sort: RoleSort.Person, Plural: false }) return true;
        }

        return false;
    }

    // Two or three plain words that do something, none of which the article writes small: “Khizr Khan spoke”, but not “Super PAC”.
    private bool LooksLikePerson(int first, int end)
    {
        if (end - first is not (2 or 3) || !context.IsSubject(first, end) || first > 0 && tokens[first - 1].Is("the")) return false;
        for (var i = first; i < end; i++)
        {
            var token = tokens[i];
            if (!token.Text.All(char.IsLetter) || words.IsWrittenSmall(token.Lower) || token.Text.Length > 1
                && token.Text.All(char.IsUpper)) return false;
        }

        return Countries.OfAdjective(tokens[first].Text) is null && !NameLexicon.IsAdjectiveOfNames(tokens[first].Lower);
    }
}
