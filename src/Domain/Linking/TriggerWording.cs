using System.Buffers;
using OnRecord.Domain.Events;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Linking;

/// <summary>How a report words its event, for its title: the verb and the words around it.</summary>
/// <param name="Lemma">The verb in its base form, particles included.</param>
/// <param name="Between">The words from the verb to the target, few; empty where the target follows at once or stands elsewhere.</param>
/// <param name="After">The words after the verb where there is no target, few; empty where they would not make sense alone.</param>
/// <param name="IsActive">Whether the verb stands after its source.</param>
/// <param name="IsDirect">Whether the target is the verb's own, without a preposition.</param>
/// <param name="NeedsNothing">Whether the sentence or clause ends with the verb.</param>
internal sealed record TriggerWording(string Lemma, string Between, string After, bool IsActive, bool IsDirect, bool NeedsNothing)
{
    private const int MostWords = 6;

    // Words beyond one of these belong to something else.
    private static readonly SearchValues<char> Marks = SearchValues.Create(",;:\n\r“”\"()[]");

    private static readonly HashSet<string> Auxiliaries = new(StringComparer.Ordinal)
    {
        "to", "will", "would", "may", "might", "can", "could", "should", "must", "not", "never", "shall", "don't", "doesn't", "didn't", "won't",
        "cannot", "can't", "wouldn't", "shouldn't", "couldn't",
    };

    // Words that end what is taken over: the rest is another clause or a circumstance.
    private static readonly HashSet<string> Ends = new(StringComparer.Ordinal)
    {
        "in", "on", "at", "for", "with", "by", "from", "as", "and", "that", "which", "who", "after", "before", "during", "since", "because", "when",
        "while", "but", "or", "over", "against", "about", "into", "if", "amid", "despite", "through", "under", "until", "whether", "where", "how",
        "it", "them", "him", "her", "me", "us", "this", "last", "next", "earlier", "later", "yesterday", "today",
    };

    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal) { "with", "to", "on", "against", "for", "at", "from", "of", "about", "upon" };

    /// <summary>The fuller a wording, the higher.</summary>
    internal int Rank => (IsActive ? 4 : 0) + (Between.Length > 0 || IsDirect ? 2 : 0) + (After.Length > 0 ? 1 : 0);

    /// <summary>The wording of a report; null where a noun tells it.</summary>
    internal static TriggerWording? Read(ReportReading reading)
    {
        var text = reading.Article.Article.Text;
        var trigger = reading.Report.Trigger;
        var words = trigger.Of(text).ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || EventLexicon.Default.Lemmas(words[0]) is not [var lemma, ..] || IsNoun(text, trigger, words[0])) return null;
        var target = reading.Report.Participants.FirstOrDefault(participant => participant.Role == ParticipantRole.Target)?.Span;
        var source = reading.Report.Participants.FirstOrDefault(participant => participant.Role == ParticipantRole.Source)?.Span;
        var between = target is { } after && after.Start >= trigger.End ? WordsBetween(text, trigger.End, after.Start) : "";
        if (between is null) return null;
        var follows = target is { } next && next.Start >= trigger.End;
        return new TriggerWording(
            string.Join(' ', words.Skip(1).Prepend(lemma)),
            between,
            target is null ? WordsAfter(text, trigger.End, EndOf(reading.Report)) : "",
            source is not { } who || who.Start < trigger.Start,
            target is not null && (follows ? !Prepositions.Contains(between.Split(' ')[^1]) : IsPassive(text, trigger)),
            trigger.End >= text.Length || text[trigger.End] is '.' or ',' or ';' or '\n' or '\r');
    }

    // “visit” and “demands” may be either; after “to” or a modal they are verbs.
    private static bool IsNoun(string text, TextSpan trigger, string word)
    {
        if (EventLexicon.Default.Nouns(word).IsEmpty) return false;
        var before = text[Math.Max(0, trigger.Start - 24)..trigger.Start].Split([' ', '\n', '“', '"'], StringSplitOptions.RemoveEmptyEntries);
        return before.Length == 0 || !Auxiliaries.Contains(before[^1].ToLowerInvariant().Replace('’', '\''));
    }

    private static bool IsPassive(string text, TextSpan trigger)
    {
        var before = text[Math.Max(0, trigger.Start - 30)..trigger.Start].ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return before.TakeLast(4).Any(word => word is "was" or "were" or "is" or "are" or "been" or "being" or "be" or "stands" or "got")
            || text.AsSpan(trigger.End).StartsWith(" by ", StringComparison.Ordinal);
    }

    // Null where so much stands between that the target is another's.
    private static string? WordsBetween(string text, int start, int end)
    {
        var words = text[start..end].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MostWords || words.Contains("that") || text.AsSpan(start, end - start).ContainsAny(Marks)) return null;
        return string.Join(' ', words.Where((word, at) => at < words.Length - 1 || word is not ("the" or "a" or "an" or "The")));
    }

    // “released Monday” has a date of its own to tell that.
    private static int EndOf(EventReport report) =>
        report.DateSpan is { } date && date.Start >= report.Trigger.End ? Math.Min(report.Span.End, date.Start) : report.Span.End;

    private static string WordsAfter(string text, int start, int end)
    {
        var words = new List<string>();
        foreach (var word in text[start..Math.Max(start, end)].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.TrimEnd('.', ',', ';', ':', '”', '"', '’');
            if (Ends.Contains(bare.ToLowerInvariant()) || bare.AsSpan().ContainsAny(Marks) || words.Count == MostWords) break;
            words.Add(bare);
            if (bare.Length < word.Length) break;
        }

        while (words.Count > 0 && words[^1].ToLowerInvariant() is "the" or "a" or "an" or "to" or "of" or "his" or "its" or "their" or "any" or "all" or "be" or "not") words.RemoveAt(words.Count - 1);
        return string.Join(' ', words);
    }
}
