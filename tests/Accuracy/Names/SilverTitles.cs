using OnRecord.Domain.Entities;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Names;

/// <summary>Marks titles in training texts whose annotators did not: what the lists have as titles, right before a person's name.</summary>
public static class SilverTitles
{
    /// <summary>The text with titles among its names.</summary>
    public static NamedText Add(NamedText text)
    {
        var names = new List<GoldName>(text.Names);
        foreach (var person in text.Names.Where(name => name.Kind == EntityKind.Person))
        {
            var start = person.Span.Start;
            while (start > 0 && Before(text.Text, start) is var word && word < start && IsTitle(text.Text[word..start].Trim())
                && !text.Names.Any(name => name.Span.Contains(word))) start = word;
            if (start < person.Span.Start) names.Add(new GoldName(new TextSpan(start, start + text.Text[start..person.Span.Start].TrimEnd().Length), EntityKind.Title));
        }

        return text with { Names = [.. names.OrderBy(name => name.Span)] };
    }

    // Where the word before starts; the place itself where none stands right before it.
    private static int Before(string text, int start)
    {
        if (text[start - 1] != ' ') return start;
        var word = start - 1;
        while (word > 0 && text[word - 1] is not (' ' or '\n' or '(' or '"')) word--;
        return word;
    }

    private static bool IsTitle(string word) =>
        (Gazetteer.Default.Of(WordHash.Of(word.TrimEnd('.').ToLowerInvariant())) & (WordSorts.Title | WordSorts.PersonNoun)) != 0;
}
