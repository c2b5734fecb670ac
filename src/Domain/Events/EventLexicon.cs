using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>The words that tell events, and those that change what they tell. Immutable and shared.</summary>
internal sealed class EventLexicon
{
    private static readonly Lazy<EventLexicon> Compiled = new(() => new EventLexicon());

    private readonly FrozenDictionary<string, ImmutableArray<string>> _lemmas;
    private readonly FrozenDictionary<string, ImmutableArray<Trigger>> _verbs;
    private readonly FrozenDictionary<string, ImmutableArray<Trigger>> _nouns;
    private readonly FrozenDictionary<string, FrozenSet<string>> _classes;
    private readonly FrozenDictionary<string, bool> _lightVerbs;
    private readonly FrozenDictionary<(string Word, char Part, bool ObjectActs), Governor> _governors;
    private readonly FrozenDictionary<string, ImmutableArray<VerbForm>> _forms;
    private readonly FrozenSet<string> _triggerForms;

    private EventLexicon()
    {
        var triggers = Lexicon.Rows("Events.triggers.tsv").SelectMany(ReadTriggers).ToList();
        _verbs = Group(triggers.Where(trigger => trigger.Part == TriggerPart.Verb));
        _nouns = Group(triggers.Where(trigger => trigger.Part != TriggerPart.Verb));
        _classes = Lexicon.Rows("Events.object-classes.tsv")
            .ToFrozenDictionary(row => row[0], row => row[1].Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        _lightVerbs = Lexicon.Rows("Events.light-verbs.tsv")
            .ToFrozenDictionary(row => row[0], row => row[1] == "source", StringComparer.Ordinal);
        _governors = Lexicon.Rows("Events.governors.tsv").SelectMany(ReadGovernors).DistinctBy(pair => pair.Key).ToFrozenDictionary();

        var forms = _verbs.Keys.Concat(_lightVerbs.Keys).Concat(_governors.Keys.Where(key => key.Part == 'v').Select(key => key.Word))
            .Select(entry => entry.Split(' ')[0]).Distinct()
            .SelectMany(lemma => Inflection.FormsOf(lemma).Select(form => (Lemma: lemma, form.Text, form.Form))).ToList();
        _lemmas = forms.GroupBy(form => form.Text)
            .ToFrozenDictionary(group => group.Key, group => group.Select(form => form.Lemma).Distinct().ToImmutableArray(), StringComparer.Ordinal);
        _triggerForms = forms.Where(form => _verbs.ContainsKey(form.Lemma)).Select(form => form.Text).ToFrozenSet(StringComparer.Ordinal);
        _forms = forms.GroupBy(form => form.Text)
            .ToFrozenDictionary(group => group.Key, group => group.Select(form => form.Form).Distinct().ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The lexicon compiled into the engine.</summary>
    internal static EventLexicon Default => Compiled.Value;

    /// <summary>How many entries there are of a part, for the figures.</summary>
    internal int Count(TriggerPart part) => (part == TriggerPart.Verb ? _verbs : _nouns).Values.Sum(triggers => triggers.Count(trigger => trigger.Part == part));

    /// <summary>The lemmas that a verb form may belong to; empty for a form of no verb known here.</summary>
    internal ImmutableArray<string> Lemmas(string form) => _lemmas.TryGetValue(form, out var lemmas) ? lemmas : [];

    /// <summary>What forms of a known verb a word may be; empty for none.</summary>
    internal ImmutableArray<VerbForm> Forms(string form) => _forms.TryGetValue(form, out var forms) ? forms : [];

    /// <summary>The triggers whose first word is this lemma, in the order of the list.</summary>
    internal ImmutableArray<Trigger> Verbs(string lemma) => _verbs.TryGetValue(lemma, out var triggers) ? triggers : [];

    /// <summary>The triggers whose last word is this noun, singular or plural, in lower case.</summary>
    internal ImmutableArray<Trigger> Nouns(string word) =>
        _nouns.TryGetValue(word, out var triggers) || _nouns.TryGetValue(Singular(word), out triggers) ? triggers : [];

    /// <summary>Whether a word, in lower case, is a form of a verb or noun that triggers begin or end with; most words are not.</summary>
    internal bool MayTrigger(string word) => _triggerForms.Contains(word) || _nouns.ContainsKey(word) || (IsPlural(word) && _nouns.ContainsKey(Singular(word)));

    private static bool IsPlural(string word) => word.EndsWith('s') || word.EndsWith("men", StringComparison.Ordinal) || word is "children";

    /// <summary>Whether a noun, singular or plural, belongs to a class.</summary>
    internal bool IsIn(string noun, string group) =>
        _classes.TryGetValue(group, out var words) && (words.Contains(noun) || words.Contains(Singular(noun)));

    /// <summary>Whether the subject of a verb that only carries a noun is the noun's source rather than its target; null for a verb that means something itself.</summary>
    internal bool? LightVerb(string lemma) => _lightVerbs.TryGetValue(lemma, out var isSource) ? isSource : null;

    /// <summary>What a word says of a dependent verb; null where it says nothing.</summary>
    /// <param name="word">A lemma, with its particle where it has one; for nouns singular or plural; for adjectives as it stands.</param>
    /// <param name="part"><c>v</c>, <c>n</c> or <c>a</c>.</param>
    /// <param name="hasObject">Whether the word has an object; “asked to leave” and “asked them to leave” are two lines of the list.</param>
    internal Governor? Governor(string word, char part, bool hasObject = false) =>
        _governors.TryGetValue((word, part, hasObject), out var governor) || _governors.TryGetValue((word, part, !hasObject), out governor)
            || (part == 'n' && _governors.TryGetValue((Singular(word), part, false), out governor))
            ? governor
            : null;

    /// <summary>A noun without its plural ending, by rule; irregular plurals are left as they are.</summary>
    internal static string Singular(string noun) => noun switch
    {
        "men" => "man",
        "women" => "woman",
        "children" => "child",
        _ when noun.EndsWith("ies", StringComparison.Ordinal) && noun.Length > 4 => noun[..^3] + "y",
        _ when noun.EndsWith("sses", StringComparison.Ordinal) || noun.EndsWith("ches", StringComparison.Ordinal)
            || noun.EndsWith("shes", StringComparison.Ordinal) || noun.EndsWith("xes", StringComparison.Ordinal) => noun[..^2],
        _ when noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal) && !noun.EndsWith("us", StringComparison.Ordinal) && noun.Length > 3 => noun[..^1],
        _ => noun,
    };

    private static IEnumerable<Trigger> ReadTriggers(string[] row)
    {
        var part = row[1] switch { "v" => TriggerPart.Verb, "n" => TriggerPart.Noun, "o" => TriggerPart.CarriedNoun, _ => throw new FormatException($"'{row[1]}' is no part.") };
        var type = Enum.Parse<EventType>(row[2], ignoreCase: true);
        var sources = Places(row[4], part == TriggerPart.Verb ? ["subject"] : ["possessor", "by"]);
        var targets = Places(row[5], part == TriggerPart.Verb ? ["object"] : ["of"]);
        var conditions = row[6] == "-" ? [] : row[6].Split(' ').Select(TriggerCondition.Parse).ToImmutableArray();
        return row[0].Split(',', StringSplitOptions.TrimEntries).Select(entry =>
            new Trigger([.. entry.Split(' ')], part, type, row[3] == "-" ? null : row[3], sources, targets, conditions));
    }

    private static ImmutableArray<string> Places(string field, ImmutableArray<string> usual) => field switch
    {
        "-" => usual,
        "none" => [],
        _ => [.. field.Split('|').Where(place => place != "none")],
    };

    private static IEnumerable<KeyValuePair<(string, char, bool), Governor>> ReadGovernors(string[] row) =>
        row[0].Split(',', StringSplitOptions.TrimEntries).Select(word =>
            KeyValuePair.Create((word, row[1][0], row[2] == "object"), new Governor(row[2] == "object", Enum.Parse<Factuality>(row[3], ignoreCase: true))));

    // Longer entries first, so that “call off” is tried before “call”; otherwise the order of the list.
    private static FrozenDictionary<string, ImmutableArray<Trigger>> Group(IEnumerable<Trigger> triggers) => triggers
        .GroupBy(trigger => trigger.Part == TriggerPart.Verb ? trigger.Words[0] : trigger.Words[^1])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(trigger => trigger.Words.Length).ToImmutableArray(), StringComparer.Ordinal);
}
