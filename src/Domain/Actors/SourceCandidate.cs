using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Finds the candidate that carries a noun phrase: “Liz Throssell” in “OHCHR spokeswoman Liz Throssell”.</summary>
internal static class SourceCandidate
{
    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal)
    {
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "some", "several", "many", "most", "all", "both", "half",
        "dozens", "scores", "hundreds", "thousands", "millions",
    };

    private static readonly HashSet<string> Utterances = Lexicon.Words("Actors.utterances.lexicon");

    /// <summary>The candidate that the phrase is about; null where none stands in it, or only others than the one it is about.</summary>
    /// <remarks>
    /// A name that a noun, a preposition or an owner's ending ties into the phrase is not whom the phrase names: “a Lee campaign spokesman”,
    /// “a friend of Ann Lee” and “Ann Lee's lawyer” are not Ann Lee.
    /// </remarks>
    public static Candidate? Find(AnnotatedDocument document, NounPhrases phrases, CandidateIndex candidates, TextSpan phrase)
    {
        var tokens = document.Tokens;
        var first = tokens.FirstFrom(phrase.Start);
        var end = first;
        while (end < tokens.Length && tokens[end].Span.End <= phrase.End) end++;
        var inside = candidates.Within(first, end).ToList();
        if (inside.Count == 0) return null;
        var part = new PhrasePart(document, first, end);
        var head = Whole(document, phrases, phrases.HeadOf(first, end), end);
        var carrying = inside.Find(c => c.Head == head) ?? inside.Find(c => c.First <= head && head < c.End);
        // A person's name that neither owns something nor hangs on a preposition: “China's ambassador in New York Zhang Jun”.
        var person = inside.Find(c => IsPersonName(c) && part.IsFree(c));
        if (person is not null && !Follows(document, person, first, inside) && !IsOneOfSeveral(document, person, head)) return person;
        return carrying ?? inside.Find(part.IsFree) ?? Author(document, inside, head, end);
    }

    private static bool IsPersonName(Candidate candidate) => candidate is { Kind: MentionKind.Name, Sort: ActorKind.Person };

    // “The three scholars, Ms. Lee and Mr. Hill”, “her rivals Ann Lee and Bob Hill”: several speak, none of them alone.
    private static bool IsOneOfSeveral(AnnotatedDocument document, Candidate person, int head) =>
        head < person.First && document.Tags[head] is Tag.NNS;

    // “Two of the diplomats”: diplomats speak.
    private static int Whole(AnnotatedDocument document, NounPhrases phrases, int head, int end) =>
        head + 2 < end && Parts.Contains(document.Tokens[head].Lower) && document.Tokens[head + 1].Is("of") ? phrases.HeadOf(head + 2, end) : head;

    // “his plan calls for”, “according to a count by the Norland Press”: what somebody says or wants speaks for whose it is.
    private static Candidate? Author(AnnotatedDocument document, List<Candidate> inside, int head, int end)
    {
        var noun = document.Tokens[head].Lower;
        if (Utterances.Contains(noun) && inside.FindLast(c => c.IsPossessive && c.End <= head) is { } owner) return owner;
        if (RoleLexicon.Find(noun) is not null || head + 1 >= end || !document.Tokens[head + 1].Is("by")) return null;
        return inside.Find(c => c.First > head && c.First <= head + 3 && !c.IsPossessive);
    }

    // A name after a comma may be an apposition's or another's: “the ministry, which Ann leads”.
    private static bool Follows(AnnotatedDocument document, Candidate person, int first, List<Candidate> inside)
    {
        for (var i = first; i < person.First; i++)
        {
            var relative = document.Tags[i] is Tag.WP or Tag.WDT;
            if (relative || document.Tokens[i].Is(",")) return inside.Exists(c => c.Head < i && (relative || IsPersonName(c)));
        }

        return false;
    }
}
