using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>The actors and places known beforehand, found by name, description, office and date.</summary>
/// <remarks>States that the file does not list are known from the engine's own table. Immutable and safe for several threads.</remarks>
public sealed class ActorAuthority
{
    private readonly Dictionary<string, Actor> byId;
    private readonly Dictionary<string, List<AliasEntry>> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Actor>> descriptions = new(StringComparer.Ordinal);
    private readonly HashSet<string> lastWords = new(StringComparer.Ordinal);

    /// <summary>Indexes the records.</summary>
    /// <param name="actors">Ids must be unique.</param>
    /// <param name="places">Ids must be unique.</param>
    public ActorAuthority(IEnumerable<Actor> actors, IEnumerable<Place> places)
    {
        Actors = [.. actors];
        Places = [.. places];
        byId = Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        foreach (var country in Countries.All) AddCountry(country);
        foreach (var actor in Actors)
        {
            foreach (var name in actor.Aliases.Prepend(actor.Name)) AddName(name, new AliasEntry([], actor, null, IsSeat: false));
            foreach (var description in actor.Descriptions) AddDescription(description, actor);
        }

        foreach (var place in Places)
            foreach (var name in place.Aliases.Prepend(place.Name)) AddName(name, new AliasEntry([], null, place, IsSeat: false));
    }

    /// <summary>An authority that knows nobody but the states of the world.</summary>
    public static ActorAuthority Empty { get; } = new([], []);

    /// <summary>The actors of the file.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>The places of the file.</summary>
    public ImmutableArray<Place> Places { get; }

    /// <summary>The actor with an id; null where there is none.</summary>
    public Actor? Find(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    /// <summary>What the words from <paramref name="start"/> on name, the longest name first; empty where nothing does.</summary>
    /// <param name="tokens">The document's tokens.</param>
    /// <param name="start">First token of the name.</param>
    /// <param name="max">The name may not reach this token.</param>
    internal (int Length, IReadOnlyList<AliasEntry> Entries) FindName(ImmutableArray<Token> tokens, int start, int max)
    {
        if (!names.TryGetValue(KeyOf(tokens[start]), out var entries)) return (0, []);
        var best = new List<AliasEntry>();
        var length = 0;
        foreach (var entry in entries)
        {
            if (entry.Words.Length < length || start + entry.Words.Length > max || !Matches(entry.Words, tokens, start)) continue;
            if (entry.Words.Length > length) best.Clear();
            length = entry.Words.Length;
            best.Add(entry);
        }

        return (length, best);
    }

    /// <summary>Whether any description ends with this word or another for the same post.</summary>
    internal bool MayDescribe(string word) => lastWords.Contains(RoleLexicon.Post(Key(word)));

    /// <summary>The actors that a description stands for; empty where none is known.</summary>
    /// <param name="description">Words parted by spaces, determiner left out.</param>
    internal IReadOnlyList<Actor> Describe(string description) => descriptions.GetValueOrDefault(DescriptionKey(description)) ?? [];

    /// <summary>Whether an actor holds, on a day, an office that a description speaks of.</summary>
    /// <param name="actor">Who may hold it.</param>
    /// <param name="description">The words; empty for any office.</param>
    /// <param name="day">The day; an unknown one is nobody's.</param>
    /// <param name="slack">Days before and after that still count: somebody who left last week is “the outgoing chief”.</param>
    internal static bool InOffice(Actor actor, string description, EdtfDate? day, int slack = 0)
    {
        if (day?.Earliest is not { } on) return false;
        var words = Key(description).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return actor.Offices.Any(office =>
            Holds(office, on, slack)
            && (words.Length == 0 || words.Any(word => word.Length > 3 && Key(office.Title).Contains(word, StringComparison.Ordinal))));
    }

    /// <summary>A name as it is compared: lower case, no diacritics, straight apostrophes, no full stops.</summary>
    internal static string Key(string text)
    {
        // Most words of an English text need no taking apart.
        if (Ascii.IsValid(text)) return text.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
        var plain = new StringBuilder(text.Length);
        // Half of a surrogate pair cannot be normalised; enumerating runes puts U+FFFD in its place.
        foreach (var c in string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c == '.') continue;
            plain.Append(c is '’' or '‘' ? '\'' : char.ToLowerInvariant(c));
        }

        return plain.ToString();
    }

    // What the token has in lower case already, for most.
    private static string KeyOf(Token token) =>
        Ascii.IsValid(token.Text) && !token.Text.Contains('.', StringComparison.Ordinal) || token.Text is "’s" or "’" ? token.Lower : Key(token.Text);

    private static bool Holds(Office office, DateOnly day, int slack) =>
        (office.From?.Earliest is not { } from || from <= day.AddDays(slack))
            && (office.To is null || office.To.Latest is not { } to || day.AddDays(-slack) <= to);

    private static bool Matches((string Key, bool Capital)[] words, ImmutableArray<Token> tokens, int start)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var token = tokens[start + i];
            if (KeyOf(token) != words[i].Key) return false;
            // “us” is no country: what the list writes with a capital must have one, save inside a longer name.
            if (words[i].Capital && words.Length == 1
                && (!token.IsCapitalized || token.Text.Length <= 3 && token.Text.Any(char.IsLower))) return false;
        }

        return words.Length == 1 || tokens[start].IsCapitalized;
    }

    private void AddCountry(Country country)
    {
        var known = Actors.FirstOrDefault(actor =>
            actor.Kind == ActorKind.Country && (actor.Name == country.Name || actor.Aliases.Contains(country.Name)));
        var actor = known ?? new Actor { Id = ActorId.Of(country.Name), Name = country.Name, Kind = ActorKind.Country,
            Origin = ActorOrigin.Mentions, Aliases = country.Aliases };
        if (known is null && byId.ContainsKey(actor.Id)) return;
        foreach (var name in country.Aliases.Prepend(country.Name)) AddName(name, new AliasEntry([], actor, null, IsSeat: false));
        foreach (var seat in country.Seats) AddName(seat, new AliasEntry([], actor, null, IsSeat: true));
        foreach (var adjective in country.Adjectives) AddName($"{adjective} government", new AliasEntry([], actor, null, IsSeat: false));
    }

    private void AddName(string name, AliasEntry entry)
    {
        var words = Split(name).Select(word => (Key(word), char.IsUpper(word[0]))).ToArray();
        if (words.Length == 0) return;
        if (!names.TryGetValue(words[0].Item1, out var entries)) names[words[0].Item1] = entries = [];
        var same = entries.FindIndex(other => other.Actor is not null && other.Actor == entry.Actor && other.Words.SequenceEqual(words));
        if (same < 0) entries.Add(entry with { Words = words });
    }

    private void AddDescription(string description, Actor actor)
    {
        var key = DescriptionKey(string.Join(' ', Split(description)));
        if (!descriptions.TryGetValue(key, out var actors)) descriptions[key] = actors = [];
        lastWords.Add(key[(key.LastIndexOf(' ') + 1)..]);
        if (!actors.Contains(actor)) actors.Add(actor);
    }

    private static string DescriptionKey(string description) =>
        string.Join(' ', description.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => RoleLexicon.Post(Key(word))));

    // As the tokenizer parts words: possessive endings stand apart.
    private static IEnumerable<string> Split(string name)
    {
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.EndsWith("’s", StringComparison.Ordinal) || word.EndsWith("'s", StringComparison.Ordinal))
            {
                yield return word[..^2];
                yield return word[^2..];
            }
            else
            {
                yield return word;
            }
        }
    }
}
