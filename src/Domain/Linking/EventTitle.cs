using System.Collections.Immutable;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Events;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Linking;

/// <summary>Writes the line that an event goes by in a list, from its structure: “Michelle Bachelet visits China”.</summary>
internal static class EventTitle
{
    private const int MostNames = 3;

    private static readonly Dictionary<(EventType, string), (string Verb, string With, string Without)> Patterns = Lexicon.Rows("Linking.event-titles.tsv")
        .ToDictionary(row => (Enum.Parse<EventType>(row[0], ignoreCase: true), row[1]), row => (row[2], row[3] == "-" ? "" : row[3], row[4] == "-" ? "" : row[4]));

    /// <summary>The title of the event that these reports tell.</summary>
    internal static string Of(IReadOnlyList<ReportReading> members, IReadOnlyDictionary<string, Actor> actors)
    {
        var first = members[0].Report;
        var mode = members.Select(member => member.Report.Mode).FirstOrDefault(known => known is not null);
        var pattern = Patterns[(first.Type, mode is not null && Patterns.ContainsKey((first.Type, mode)) ? mode : "-")];
        var sources = Names(members.SelectMany(member => member.Sources), actors);
        var targets = Names(members.SelectMany(member => member.Targets), actors);
        var document = members.Select(member => member.Document).FirstOrDefault(word => word is not null);
        var title = sources.Text is null ? WithoutSource(pattern, targets, document, members[0].Word, first.Factuality) : WithSource(pattern, sources, targets, document, first.Factuality);
        title ??= $"{Names(first.Participants.Select(participant => participant.ActorId), actors).Text}: {(mode ?? first.Type.ToString()).ToLowerInvariant()}";
        return char.ToUpperInvariant(title[0]) + title[1..];
    }

    private static string WithSource((string Verb, string With, string Without) pattern, Named sources, Named targets, string? document, Factuality factuality)
    {
        var rest = targets.Text is null ? pattern.Without : $"{pattern.With} {targets.Text}";
        if (document is not null) rest = rest.Replace("a document", $"a {document}", StringComparison.Ordinal);
        return Join(sources.Text, Verb(pattern.Verb, sources.IsPlural, factuality), rest);
    }

    // “Volker Türk is appointed”, “a letter is sent to Michelle Bachelet”, “talks with China”: who did it is not told.
    private static string? WithoutSource((string Verb, string With, string Without) pattern, Named targets, string? document, string trigger, Factuality factuality)
    {
        if (targets.Text is null) return null;
        var participle = Form(pattern.Verb, VerbForm.PastParticiple);
        if (pattern.With.Length == 0) return Join(targets.Text, Be(targets.IsPlural, factuality), participle);
        var space = pattern.With.LastIndexOf(' ');
        if (space < 0) return Join(trigger, pattern.With, targets.Text);
        var (what, preposition) = (pattern.With[..space], pattern.With[(space + 1)..]);
        if (document is not null && what is "a document") what = "a " + document;
        var be = Be(what.EndsWith('s'), factuality);
        return preposition is "of" ? Join(what, "of", targets.Text, be, participle) : Join(what, be, participle, preposition, targets.Text);
    }

    private static string Be(bool isPlural, Factuality factuality) => factuality switch
    {
        Factuality.Negated => isPlural ? "are not" : "is not",
        Factuality.Future => isPlural ? "are to be" : "is to be",
        Factuality.Hypothetical => "may be",
        _ => isPlural ? "are" : "is",
    };

    private static string Verb(string verb, bool isPlural, Factuality factuality) => factuality switch
    {
        Factuality.Negated => (isPlural ? "do not " : "does not ") + verb,
        Factuality.Future => (isPlural ? "are to " : "is to ") + verb,
        Factuality.Hypothetical => "may " + verb,
        _ => isPlural ? verb : Form(verb, VerbForm.ThirdPerson),
    };

    private static string Form(string verb, VerbForm form) => Inflection.FormsOf(verb).First(known => known.Form == form).Text;

    private static string Join(params IEnumerable<string?> parts) => string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)).Select(part => part!.Trim()));

    private static Named Names(IEnumerable<string> ids, IReadOnlyDictionary<string, Actor> actors)
    {
        // In the order of how many reports name them.
        var found = ids.CountBy(id => id).OrderByDescending(pair => pair.Value).Select(pair => actors.TryGetValue(pair.Key, out var actor) ? actor : null)
            .OfType<Actor>().ToImmutableArray();
        if (found.IsEmpty) return default;
        var names = found.Take(MostNames).Select(actor => actor.Name).ToArray();
        if (found.Length > MostNames) names = [.. names.Take(MostNames - 1), "others"];
        var text = names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";
        return new Named(text, names.Length > 1 || found[0].Kind == ActorKind.Group);
    }

    private readonly record struct Named(string? Text, bool IsPlural);
}
