using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Finds where a run of capitalised words begins and ends: “International Committee of the Red Cross”, “Bill de Blasio”.</summary>
internal sealed class NameRuns(AnnotatedDocument document, CapitalisedWords words)
{
    // In words, small ones included. What is longer is a line of headings or a list that has lost its commas.
    private const int Longest = 12;

    private static readonly HashSet<string> Particles = Lexicon.Words("Actors.name-particles.lexicon");
    private static readonly HashSet<string> JoinedByAnd = Lexicon.Words("Actors.joined-by-and.lexicon");

    private readonly ImmutableArray<Token> tokens = document.Tokens;

    /// <summary>Just past the run that starts at a token; -1 where none starts there, or none that can be a name.</summary>
    public int End(int start, Sentence sentence)
    {
        if (!Starts(start, sentence)) return -1;
        var end = start + 1;
        while (end < sentence.EndToken && Continue(end, sentence) is var next and > 0) end = next;
        return end;
    }

    /// <summary>Whether a run is too long for a name.</summary>
    public static bool IsTooLong(int start, int end) => end - start > Longest;

    private bool Starts(int index, Sentence sentence)
    {
        var token = tokens[index];
        if (!IsCapitalised(index) || token.Text is "I" || token.Text.Contains('@', StringComparison.Ordinal)
            || token.Text.Contains("://", StringComparison.Ordinal))
            return false;
        var next = index + 1 < sentence.EndToken && IsCapitalised(index + 1) && !NameLexicon.IsFunctionWord(tokens[index + 1].Lower);
        // “New Hampshire”, “North Carolina”; “Democratic National Committee”, but “Republican Ted Cruz” is Ted Cruz.
        if (NameLexicon.BeginsPlace(token.Lower)) return next;
        if (NameLexicon.IsAdjectiveOfNames(token.Lower) || token.Lower is "city" or "county") return next
            && EndsWithOrganizationWord(index + 1, sentence);
        if (NameLexicon.IsFunctionWord(token.Lower)) return false;
        // “Bill Clinton”, “April Ryan”; a title may be a thing as well (“General Election”).
        if (NameLexicon.IsNoActor(token.Lower) && !NameLexicon.IsTitle(token.Lower)
            && !(NameLexicon.IsGivenName(token.Text) && GoesOn(index, sentence))) return false;
        var first = index == sentence.FirstToken || tokens[index - 1].Kind is TokenKind.OpenQuote || tokens[index - 1].Is(":");
        return !first || StartsSentence(index, next, sentence);
    }

    private bool GoesOn(int index, Sentence sentence) => index + 1 < sentence.EndToken && Continue(index + 1, sentence) > 0;

    // At the start of a sentence a capital says nothing: the article must use the word as a name elsewhere, or more capitals follow.
    private bool StartsSentence(int index, bool next, Sentence sentence)
    {
        var token = tokens[index];
        return !words.IsWrittenSmall(token.Lower) && (next || document.Tags[index].IsName())
            || words.IsNamedInside(token.Text)
            || NameLexicon.IsGivenName(token.Text) && GoesOn(index, sentence)
            || next && NameLexicon.IsTitle(token.Lower);
    }

    private bool EndsWithOrganizationWord(int index, Sentence sentence)
    {
        var end = index;
        while (end < sentence.EndToken && end - index < Longest && IsCapitalised(end)) end++;
        // “the Republican Senate” is the Senate.
        return NameLexicon.IsOrganizationWord(tokens[end - 1].Lower) && tokens[end - 1].Lower is not ("senate" or "house" or "congress");
    }

    // Just past the next word of the name; 0 where the name has ended.
    private int Continue(int end, Sentence sentence)
    {
        var token = tokens[end];
        if (IsCapitalised(end) && !NameLexicon.IsFunctionWord(token.Lower)) return end + 1;
        if (end + 1 >= sentence.EndToken) return 0;
        var next = tokens[end + 1];
        if ((Particles.Contains(token.Lower) || token.Is("&")) && next.IsCapitalized) return end + 2;
        if (token.Is("and")) return IsJoinedByAnd(end, sentence) ? end + 2 : 0;
        if (token.Lower is not ("of" or "for" or "on") || !IsBody(end - 1)) return 0;
        if (next.IsCapitalized && !NameLexicon.IsFunctionWord(next.Lower)) return end + 2;
        return next.Is("the") && end + 2 < sentence.EndToken && tokens[end + 2].IsCapitalized ? end + 3 : 0;
    }

    private bool IsBody(int index) =>
        NameLexicon.IsOrganizationWord(tokens[index].Lower) || RoleLexicon.Find(tokens[index].Lower) is { Sort: RoleSort.Organization };

    // “Office of Management and Budget”; “Army and Navy Club”, but “Fox News and NBC News” are two.
    private bool IsJoinedByAnd(int and, Sentence sentence)
    {
        if (!IsCapitalised(and + 1)) return false;
        if (JoinedByAnd.Contains(tokens[and - 1].Lower)) return true;
        var first = and - 2 < sentence.FirstToken || !IsCapitalised(and - 2);
        return first && NameLexicon.IsOrganizationWord(tokens[and - 1].Lower) && and + 2 < sentence.EndToken
            && IsCapitalised(and + 2) && NameLexicon.IsOrganizationWord(tokens[and + 2].Lower);
    }

    private bool IsCapitalised(int index) => tokens[index] is { IsCapitalized: true, Kind: TokenKind.Word };
}
