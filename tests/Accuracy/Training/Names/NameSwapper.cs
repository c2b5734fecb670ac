using System.Text;
using OnRecord.Accuracy.Names;
using OnRecord.Domain.Entities;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Training.Names;

/// <summary>Writes training texts anew with other names in the same places, so that contexts are learned and not only the names seen.</summary>
public sealed class NameSwapper
{
    private readonly Random random;
    private readonly string[] given;
    private readonly string[] surnames;
    private readonly string[] bodies;
    private readonly string[] places;
    private readonly string[] bodyWords;
    private readonly string[] plainWords;

    /// <summary>Collects names to put in.</summary>
    /// <param name="texts">The texts to learn from.</param>
    /// <param name="people">Full names of people.</param>
    /// <param name="random">The chance.</param>
    public NameSwapper(IReadOnlyList<NamedText> texts, IEnumerable<string> people, Random random)
    {
        this.random = random;
        var full = people.Select(name => name.Split(' ')).Where(name => name.Length is 2 or 3 && name.All(IsPlain)).ToList();
        given = [.. Lexicon.Rows("Actors.given-names.tsv").Select(row => row[0]).Concat(full.Select(name => name[0])).Distinct().Order(StringComparer.Ordinal)];
        surnames = [.. full.Select(name => name[^1]).Distinct().Order(StringComparer.Ordinal)];
        bodies = Pool(texts, EntityKind.Organization);
        places = [.. Pool(texts, EntityKind.Place), .. Lexicon.Rows("Actors.countries.tsv").Select(row => row[0])];
        bodyWords = [.. Lexicon.Words("Actors.organization-words.lexicon").Where(word => word.Length > 3 && word.All(char.IsLetter)).Order(StringComparer.Ordinal)];
        plainWords = [.. bodies.SelectMany(body => body.Split(' ')).Where(word => word.Length > 3 && IsPlain(word)).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>A copy with other names of people, bodies and places; one name of the text becomes one name throughout.</summary>
    public NamedText Swap(NamedText text)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        var wholes = new Dictionary<string, string>(StringComparer.Ordinal);
        var swapped = new StringBuilder();
        var names = new List<GoldName>();
        var done = 0;
        foreach (var name in text.Names)
        {
            swapped.Append(text.Text, done, name.Span.Start - done);
            var start = swapped.Length;
            var printed = name.Span.Of(text.Text);
            swapped.Append(name.Kind switch
            {
                EntityKind.Person => Person(printed, words),
                EntityKind.Organization => Whole(printed, wholes, Body),
                EntityKind.Place => Whole(printed, wholes, () => Pick(places)),
                _ => printed,
            });
            names.Add(new GoldName(new TextSpan(start, swapped.Length), name.Kind));
            done = name.Span.End;
        }

        swapped.Append(text.Text, done, text.Text.Length - done);
        return new NamedText(text.Name, swapped.ToString(), names);
    }

    private static string[] Pool(IReadOnlyList<NamedText> texts, EntityKind kind) =>
        [.. texts.SelectMany(text => text.Names.Where(name => name.Kind == kind).Select(name => name.Span.Of(text.Text)))
            .Where(name => !name.Contains('\n', StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];

    private static bool IsPlain(string word) => char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c is '-' or '\'');

    private string Person(string printed, Dictionary<string, string> words)
    {
        var parts = printed.Split(' ');
        if (!parts.All(IsPlain)) return printed;
        for (var i = 0; i < parts.Length; i++)
        {
            var first = parts.Length > 1 ? i == 0 : Gazetteer.Own.Of(WordHash.Of(parts[i].ToLowerInvariant())).HasFlag(WordSorts.GivenName);
            if (!words.TryGetValue(parts[i], out var other)) words[parts[i]] = other = first ? Pick(given) : Pick(surnames);
            parts[i] = other;
        }

        return string.Join(' ', parts);
    }

    private static string Whole(string printed, Dictionary<string, string> wholes, Func<string> pick)
    {
        if (!wholes.TryGetValue(printed, out var other)) wholes[printed] = other = pick();
        return other;
    }

    // One in five is made up: “Northern Star Federation”, “Ministry of Medicine”.
    private string Body()
    {
        if (random.Next(5) > 0) return Pick(bodies);
        var word = Pick(bodyWords);
        word = char.ToUpperInvariant(word[0]) + word[1..];
        return random.Next(3) switch
        {
            0 => $"{word} of {Pick(plainWords)}",
            1 => $"{Pick(plainWords)} {word}",
            _ => $"{Pick(plainWords)} {Pick(plainWords)} {word}",
        };
    }

    private string Pick(string[] pool) => pool[random.Next(pool.Length)];
}
