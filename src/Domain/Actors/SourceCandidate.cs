using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Finds the candidate that carries a noun phrase: “Liz Throssell” in “OHCHR spokeswoman Liz Throssell”.</summary>
internal static class SourceCandidate
{
    /// <summary>The candidate that the phrase is about; null where none stands in it.</summary>
    public static Candidate? Find(AnnotatedDocument document, NounPhrases phrases, CandidateIndex candidates, TextSpan phrase)
    {
        var tokens = document.Tokens;
        var first = tokens.FirstFrom(phrase.Start);
        var end = first;
        while (end < tokens.Length && tokens[end].Span.End <= phrase.End) end++;
        var inside = candidates.Within(first, end).ToList();
        if (inside.Count == 0) return null;
        // A person's name that neither owns something nor hangs on a preposition: “China's ambassador in New York Zhang Jun”.
        var person = inside.Find(c => IsPersonName(c) && !c.IsPossessive && !Hangs(document, c, first));
        if (person is not null && !Follows(document, person, first, inside)) return person;
        var head = phrases.HeadOf(first, end);
        return inside.Find(c => c.Head == head)
            ?? inside.Find(c => c.First <= head && head < c.End)
            ?? inside.Find(c => !c.IsPossessive && !Hangs(document, c, first))
            ?? inside[0];
    }

    private static bool IsPersonName(Candidate candidate) => candidate is { Kind: MentionKind.Name, Sort: ActorKind.Person };

    private static bool Hangs(AnnotatedDocument document, Candidate candidate, int first) =>
        candidate.First > first && document.Tags[candidate.First - 1] is Tag.IN or Tag.TO;

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
