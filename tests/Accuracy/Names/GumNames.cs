using OnRecord.Accuracy.Gum;
using OnRecord.Domain.Entities;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Names;

/// <summary>Takes the names out of GUM's mentions, which are whole noun phrases: the proper nouns at the core, titles apart.</summary>
public static class GumNames
{
    private static readonly HashSet<string> Joining = new(StringComparer.OrdinalIgnoreCase) { "of", "for", "and", "&", "the", "de", "la", "del", "von", "van", "in", "on", "at", "'s", "-" };

    /// <summary>A document with its names.</summary>
    public static NamedText Read(GumDocument document)
    {
        var taken = new bool[document.Tokens.Count];
        var names = new List<GoldName>();
        // A longer name takes its words from those inside it.
        foreach (var mention in document.Mentions.OrderByDescending(mention => mention.End - mention.First))
        {
            if (KindOf(document, mention) is not { } kind || Core(document, mention) is not var (first, end)) continue;
            var start = kind == EntityKind.Person ? AfterTitle(document, mention, first, end) : first;
            if (start == end || kind == EntityKind.Person && end - start == 1 && IsTitle(document.Tokens[start].Form) || Enumerable.Range(start, end - start).Any(i => taken[i])) continue;
            Take(start, end, kind);
            if (kind == EntityKind.Person) AddTitle(mention, start);
        }

        for (var i = 0; i < taken.Length; i++)
            if (!taken[i] && document.Tokens[i] is { Upos: "ADJ", Form: var form } && char.IsUpper(form[0]) && GroupWords.IsGroup(form)) Take(i, i + 1, EntityKind.Group);
        return new NamedText(document.Name, document.Text, [.. names.OrderBy(name => name.Span)]);

        void Take(int first, int end, EntityKind kind)
        {
            names.Add(new GoldName(document.SpanOf(first, end), kind));
            Array.Fill(taken, true, first, end - first);
        }

        // What stands before the name within its phrase, after determiners, adjectives and other names: “Prime Minister”, “spokeswoman”.
        void AddTitle(GumMention mention, int name)
        {
            var first = name;
            while (first > mention.First && !taken[first - 1] && document.Tokens[first - 1].Upos is "PROPN" or "NOUN" or "ADP" or "CCONJ" or "ADJ") first--;
            while (first < name && document.Tokens[first].Upos is not ("PROPN" or "NOUN")) first++;
            if (first < name && document.Tokens[name - 1].Upos is "PROPN" or "NOUN") Take(first, name, EntityKind.Title);
        }
    }

    private static EntityKind? KindOf(GumDocument document, GumMention mention)
    {
        if (!mention.Core.Any(index => document.Tokens[index].Upos == "PROPN")) return null;
        return mention.Type switch
        {
            "person" when GroupWords.IsGroup(document.Tokens[mention.Core[^1]].Form) && mention.Core.Count == 1 => EntityKind.Group,
            "person" => EntityKind.Person,
            "organization" => EntityKind.Organization,
            "place" => EntityKind.Place,
            "time" or "substance" or "plant" or "animal" => null,
            _ => EntityKind.Other,
        };
    }

    // The core with what joins its proper nouns; null where commas part it, or it is no name after all.
    private static (int First, int End)? Core(GumDocument document, GumMention mention)
    {
        var tokens = document.Tokens;
        var first = mention.Core.First(index => tokens[index].Upos == "PROPN");
        var end = first + 1;
        while (end < mention.End && (IsName(end) || Joining.Contains(tokens[end].Form) && end + 1 < mention.End
            && (mention.Core.Contains(end + 1) && IsName(end + 1) || tokens[end].Form is "of" && Follows(end + 1)))) end++;
        while (first > mention.First && IsName(first - 1) && tokens[first - 1].Upos is "PROPN" or "NOUN" or "NUM" or "ADJ") first--;
        // “Stanford’s Department of Physics”
        while (end > first && !IsName(end - 1)) end--;
        return end > first && char.IsUpper(tokens[first].Form[0]) || end - first > 1 ? (first, end) : null;

        bool IsName(int index) => tokens[index].Upos == "PROPN" || char.IsUpper(tokens[index].Form[0]) && tokens[index].Upos is not ("PRON" or "DET")
            || tokens[index].Upos == "NUM" && mention.Core.Contains(index);

        bool Follows(int index) => IsName(index) || tokens[index].Form is "the" && index + 1 < mention.End && IsName(index + 1);
    }

    private static int AfterTitle(GumDocument document, GumMention mention, int first, int end)
    {
        var tokens = document.Tokens;
        if (mention.Link is { } link)
        {
            var words = link.Replace("%2C", "", StringComparison.Ordinal).Split('_', '(').ToHashSet(StringComparer.OrdinalIgnoreCase);
            var named = Enumerable.Range(first, end - first).FirstOrDefault(i => words.Contains(tokens[i].Form), -1);
            if (named > first && Enumerable.Range(first, named - first).All(i => !IsGivenName(tokens[i].Form))) return named;
        }

        while (first < end - 1 && IsTitle(tokens[first].Form)) first++;
        return first;
    }

    private static bool IsGivenName(string word) => Sorts(word).HasFlag(WordSorts.GivenName);

    private static bool IsTitle(string word) => (Sorts(word) & (WordSorts.Title | WordSorts.PersonNoun)) != 0 || word.EndsWith('.') && word.Length > 2 && (Sorts(word.TrimEnd('.')) & WordSorts.Title) != 0;

    private static WordSorts Sorts(string word) => Gazetteer.Default.Of(WordHash.Of(word.ToLowerInvariant()));
}
