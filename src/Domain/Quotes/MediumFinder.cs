using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Finds what carried the words: “told Reuters in an email”, “the letter said”.</summary>
internal sealed class MediumFinder(ImmutableArray<Token> tokens, ImmutableArray<Tag> tags)
{
    private static readonly Dictionary<string,
        string> Mediums = Lexicon.Rows("Quotes.mediums.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal) { "in", "on", "at", "during", "through", "via", "by",
        "with" };

    // Names that are mediums themselves; any other name only looks like one (“South China Morning Post”).
    private static readonly HashSet<string> Platforms = new(StringComparer.Ordinal) { "twitter", "facebook", "instagram", "telegram",
        "weibo", "x" };

    private static readonly Dictionary<string,
        string> Sorts = Lexicon.Rows("Actors.roles.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The medium of a report; null where none is told.</summary>
    public string? Find(ReportingSentence sentence, (int First, int End) source, List<(int First, int End)> content)
    {
        if (source.First >= 0 && HeadMedium(source.First, source.End) is { } speaking) return speaking;
        for (var i = sentence.First; i + 1 < sentence.End; i++)
        {
            if (!Prepositions.Contains(tokens[i].Lower) || content.Any(range => range.First <= i && i < range.End)) continue;
            if (tags[i] is not (Tag.IN or Tag.RP)) continue;
            // A handful of words at most between preposition and noun: “in its 48-page report”.
            for (var k = i + 1; k < Math.Min(sentence.End, i + 7); k++)
            {
                if (content.Any(range => range.First <= k && k < range.End) || tags[k] is Tag.Punct or Tag.IN or Tag.VBG
                    || tags[k].IsFinite()) break;
                var two = k + 1 < sentence.End ? $"{tokens[k].Lower} {tokens[k + 1].Lower}" : "";
                if (Mediums.TryGetValue(two, out var pair)) return pair;
                if (tags[k].IsName() && !Platforms.Contains(tokens[k].Lower)) continue;
                if (Mediums.TryGetValue(tokens[k].Lower, out var medium) && (k + 1 >= sentence.End || !tags[k + 1].IsNoun())) return medium;
            }
        }

        return null;
    }

    /// <summary>Whether a headline's words before a colon can be a speaker: a name, a role or a document, not a topic.</summary>
    public bool CanSpeak(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (Sorts.TryGetValue(tokens[i].Lower, out _)) return true;
        return end - first <= 3 && tags[first].IsName();
    }

    /// <summary>Whether a source is papers of no named author: “Documents”, “leaked records”.</summary>
    public bool IsPapers(int first, int end) =>
        tokens[end - 1].Lower is "documents" or "records" or "papers" or "files" or "emails" or "e-mails" or "memos" or "transcripts" or "filings" && !Enumerable.Range(first, end - first).Any(i => tags[i] is Tag.POS or Tag.PRPS);

    private string? HeadMedium(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tags[i] is Tag.IN or Tag.Punct or Tag.WP or Tag.WDT or Tag.VBN) break;
            var last = i + 1 >= end || !tags[i + 1].IsNoun();
            if (last && tags[i].IsNoun() && Mediums.TryGetValue(tokens[i].Lower, out var medium)
                && Sorts.GetValueOrDefault(tokens[i].Lower) == "document") return medium;
        }

        return null;
    }
}
