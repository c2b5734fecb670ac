using OnRecord.Domain.Actors;
using OnRecord.Domain.Events;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Linking;

/// <summary>Writes the line that an event goes by in a list, from its structure: “Michelle Bachelet visits China”.</summary>
/// <remarks>
/// Where a report tells it by a verb, that verb is used with what stands beside it (“vows to publish the report”); where only
/// nouns do, a verb for its type and mode.
/// </remarks>
internal static class EventTitle
{
    private static readonly Dictionary<(EventType, string), (string Verb, string With, string Without)> Patterns = Lexicon.Rows("Linking.event-titles.tsv")
        .ToDictionary(row => (Enum.Parse<EventType>(row[0], ignoreCase: true), row[1]), row => (row[2], row[3] == "-" ? "" : row[3], row[4] == "-" ? "" : row[4]));

    /// <summary>The title of the event that these reports tell.</summary>
    internal static string Of(IReadOnlyList<ReportReading> members, IReadOnlyDictionary<string, Actor> actors)
    {
        var first = members[0].Report;
        var mode = members.Select(member => member.Report.Mode).FirstOrDefault(known => known is not null);
        var pattern = Patterns[(first.Type, mode is not null && Patterns.ContainsKey((first.Type, mode)) ? mode : "-")];
        var (sources, targets) = Sides(members, actors);
        var wording = members.Select(TriggerWording.Read).OfType<TriggerWording>().OrderByDescending(known => known.Rank).FirstOrDefault();
        var title = (sources.Text, targets.Text) switch
        {
            (not null, not null) => Join(sources.Text, wording is null ? Said(pattern.Verb, sources, first.Factuality) : Said(wording.Lemma, sources, first.Factuality),
                wording is null ? With(pattern.With, members) : wording.Between, targets.Text),
            (not null, null) => WithoutTarget(sources, wording, pattern, members),
            (null, not null) => WithoutSource(targets, wording, pattern, members),
            _ => $"{ActorNames.Of(first.Participants.Select(participant => participant.ActorId), actors).Text}: {(mode ?? first.Type.ToString()).ToLowerInvariant()}",
        };
        return char.ToUpperInvariant(title[0]) + title[1..];
    }

    // Of those who do a thing together, some are told as source here and as target there: nobody is named twice.
    private static (ActorNames Sources, ActorNames Targets) Sides(IReadOnlyList<ReportReading> members, IReadOnlyDictionary<string, Actor> actors)
    {
        var sources = members.SelectMany(member => member.Sources).ToList();
        if (ReportReading.IsMutual(members[0].Report) && members[0].Sources.Length > 0) sources = [.. members[0].Sources];
        var targets = members.SelectMany(member => member.Targets.Concat(ReportReading.IsMutual(member.Report) ? member.Sources : [])).Where(id => !sources.Contains(id));
        return (ActorNames.Of(sources, actors), ActorNames.Of(targets, actors));
    }

    private static string WithoutTarget(ActorNames sources, TriggerWording? wording, (string Verb, string With, string Without) pattern, IReadOnlyList<ReportReading> members)
    {
        var factuality = members[0].Report.Factuality;
        if (wording is { IsActive: true, After.Length: > 0 }) return Join(sources.Text, Said(wording.Lemma, sources, factuality), wording.After);
        if (wording is { IsActive: true, NeedsNothing: true }) return Join(sources.Text, Said(wording.Lemma, sources, factuality));
        if (!pattern.Without.StartsWith('=')) return Join(sources.Text, Said(pattern.Verb, sources, factuality), Named(pattern.Without, members));
        var space = pattern.Without.IndexOf(' ', StringComparison.Ordinal);
        return Join(sources.Text, Said(space < 0 ? pattern.Without[1..] : pattern.Without[1..space], sources, factuality), space < 0 ? "" : pattern.Without[(space + 1)..]);
    }

    // “Volker Türk is appointed”, “a letter is sent to Michelle Bachelet”, “talks with China”: who did it is not told.
    private static string WithoutSource(ActorNames targets, TriggerWording? wording, (string Verb, string With, string Without) pattern, IReadOnlyList<ReportReading> members)
    {
        var factuality = members[0].Report.Factuality;
        if (wording is { IsDirect: true }) return Join(targets.Text, Be(targets.IsPlural, factuality), Form(wording.Lemma, VerbForm.PastParticiple));
        if (pattern.With.Length == 0) return Join(targets.Text, Be(targets.IsPlural, factuality), Form(pattern.Verb, VerbForm.PastParticiple));
        var with = With(pattern.With, members);
        var space = with.LastIndexOf(' ');
        if (space < 0) return Join(members[0].Word, with, targets.Text);
        var (what, preposition) = (with[..space], with[(space + 1)..]);
        var told = Join(Be(what.EndsWith('s'), factuality), Form(pattern.Verb, VerbForm.PastParticiple));
        return preposition is "of" ? Join(what, "of", targets.Text, told) : Join(what, told, preposition, targets.Text);
    }

    private static string With(string words, IReadOnlyList<ReportReading> members) => Named(words, members);

    // The document by the word that the reports use for it.
    private static string Named(string words, IReadOnlyList<ReportReading> members)
    {
        if (!words.Contains("a document", StringComparison.Ordinal)) return words;
        var document = members.Select(member => member.DocumentWord).FirstOrDefault(word => word is not null);
        return document is null ? words : words.Replace("a document", document.EndsWith('s') ? document : Article(document) + document, StringComparison.Ordinal);
    }

    private static string Article(string noun) => noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ";

    private static string Said(string verb, ActorNames who, Factuality factuality) => factuality switch
    {
        Factuality.Negated => (who.IsPlural ? "do not " : "does not ") + verb,
        Factuality.Future => (who.IsPlural ? "are to " : "is to ") + verb,
        Factuality.Hypothetical => "may " + verb,
        _ => who.IsPlural ? verb : Form(verb, VerbForm.ThirdPerson),
    };

    private static string Be(bool isPlural, Factuality factuality) => factuality switch
    {
        Factuality.Negated => isPlural ? "are not" : "is not",
        Factuality.Future => isPlural ? "are to be" : "is to be",
        Factuality.Hypothetical => "may be",
        _ => isPlural ? "are" : "is",
    };

    private static string Form(string verb, VerbForm form) => Inflection.FormsOf(verb).First(known => known.Form == form).Text;

    private static string Join(params IEnumerable<string?> parts) => string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)).Select(part => part!.Trim()));
}
