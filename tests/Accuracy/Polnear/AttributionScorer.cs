using System.Collections.Immutable;
using OnRecord.Accuracy.Scoring;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Polnear;

/// <summary>Counts how the attributions of two annotations of documents agree.</summary>
public sealed class AttributionScorer
{
    private static readonly (string Id, string Name, Func<Attribution, ImmutableArray<TextSpan>> Of)[] Roles =
    [
        ("source", "source", attribution => attribution.Source),
        ("cue", "cue", attribution => attribution.Cue),
        ("content", "content", attribution => attribution.Content),
    ];

    private readonly Dictionary<string, Tally> _tallies = new(StringComparer.Ordinal);
    private readonly Dictionary<QuoteKind, (int Sourced, int All)> _kinds = [];
    private (int Found, int Sourced, int All) _quoted;

    /// <summary>Counts one document; spans are compared after <see cref="Edges.Normalise"/>.</summary>
    public void Add(string text, IEnumerable<Attribution> gold, IEnumerable<Attribution> found)
    {
        var (golds, founds) = (Normalise(text, gold), Normalise(text, found));
        foreach (var (id, _, of) in Roles)
        {
            var (left, right) = (Present(golds, of), Present(founds, of));
            Count($"{id}-exact", Tally.Of(left.Select(Key), right.Select(Key)));
            Count($"{id}-overlap", new Tally(SpanAlignment.Of(left, right).Length, left.Count, right.Count));
        }

        Count("triple-exact", Tally.Of(golds.Select(Triple), founds.Select(Triple)));
        var pairs = SpanAlignment.Of([.. golds.Select(Roles[2].Of)], [.. founds.Select(Roles[2].Of)]);
        var linked = pairs.Count(pair => Roles.All(role => Overlap(role.Of(golds[pair.Gold]), role.Of(founds[pair.Found]))));
        Count("triple-overlap", new Tally(linked, golds.Length, founds.Length));
        CountQuoted(golds, founds);
        CountKinds(text, golds, pairs.Where(pair => Overlap(golds[pair.Gold].Source, founds[pair.Found].Source)).Select(pair => pair.Gold).ToHashSet());
    }

    /// <summary>The counts so far as lines of a table.</summary>
    public ImmutableArray<Score> Scores() =>
    [
        .. Roles.SelectMany(role => new[] { Line($"{role.Id}-exact", $"{role.Name}, exact"), Line($"{role.Id}-overlap", $"{role.Name}, overlapping") }),
        Line("triple-exact", "source, cue and content linked, all exact"),
        Line("triple-overlap", "source, cue and content linked, all overlapping"),
        new Score("quoted-found", "in quotation marks: stretch found", Tally.Share(_quoted.Found, _quoted.All), IsShare: true),
        new Score("quoted-source", "in quotation marks: stretch found with the right source", Tally.Share(_quoted.Sourced, _quoted.All), IsShare: true),
        .. new[] { QuoteKind.Direct, QuoteKind.Mixed, QuoteKind.Indirect }.Select(kind => new Score(
            $"{kind.ToString().ToLowerInvariant()}-source", $"{kind.ToString().ToLowerInvariant()} reports: found with the right source",
            Tally.Share(_kinds.GetValueOrDefault(kind).Sourced, _kinds.GetValueOrDefault(kind).All), IsShare: true)),
    ];

    /// <summary>Whether what was found is right: it is paired with a report of the gold that names the same source.</summary>
    /// <returns>For each of <paramref name="found"/>, in its order; false where nothing but marks is left of its content.</returns>
    public static ImmutableArray<bool> Right(string text, IEnumerable<Attribution> gold, IEnumerable<Attribution> found)
    {
        var golds = Normalise(text, gold);
        ImmutableArray<Attribution> founds = [.. found.Select(attribution => Normalise(text, attribution))];
        var pairs = SpanAlignment.Of([.. golds.Select(Roles[2].Of)], [.. founds.Select(attribution => attribution.Content.IsEmpty ? [default] : attribution.Content)]);
        var right = pairs.Where(pair => Overlap(golds[pair.Gold].Source, founds[pair.Found].Source)).Select(pair => pair.Found).ToHashSet();
        return [.. founds.Select((_, index) => right.Contains(index))];
    }

    private void CountKinds(string text, ImmutableArray<Attribution> golds, HashSet<int> sourced)
    {
        for (var g = 0; g < golds.Length; g++)
        {
            var kind = KindOf(text, golds[g]);
            var (right, all) = _kinds.GetValueOrDefault(kind);
            _kinds[kind] = (right + (sourced.Contains(g) ? 1 : 0), all + 1);
        }
    }

    // Direct where every word of the content stands in marks.
    private static QuoteKind KindOf(string text, Attribution attribution)
    {
        if (attribution.Quoted.IsEmpty)
        {
            return QuoteKind.Indirect;
        }

        return attribution.Content.All(span => Enumerable.Range(span.Start, span.Length)
            .All(i => !char.IsLetterOrDigit(text[i]) || attribution.Quoted.Any(stretch => stretch.Contains(i)))) ? QuoteKind.Direct : QuoteKind.Mixed;
    }

    // Right is the source that overlaps the gold's, or none where the gold has none; words without one have that of those they carry on.
    private void CountQuoted(ImmutableArray<Attribution> golds, ImmutableArray<Attribution> founds)
    {
        foreach (var gold in golds)
        {
            foreach (var stretch in gold.Quoted)
            {
                var holders = founds.Where(found => found.Quoted.Contains(stretch)).ToList();
                _quoted.All++;
                _quoted.Found += holders.Count > 0 ? 1 : 0;
                _quoted.Sourced += holders.Exists(found => Overlap(gold.Source, found.Source.IsEmpty ? found.Carried : found.Source)) ? 1 : 0;
            }
        }
    }

    private void Count(string id, Tally tally) => _tallies[id] = _tallies.GetValueOrDefault(id) + tally;

    private Score Line(string id, string name) => new(id, name, _tallies.GetValueOrDefault(id));

    private static bool Overlap(ImmutableArray<TextSpan> gold, ImmutableArray<TextSpan> found) =>
        gold.IsEmpty ? found.IsEmpty : SpanAlignment.Overlap(gold, found) > 0;

    private static List<ImmutableArray<TextSpan>> Present(ImmutableArray<Attribution> attributions, Func<Attribution, ImmutableArray<TextSpan>> of) =>
        [.. attributions.Select(of).Where(spans => !spans.IsEmpty)];

    private static string Key(ImmutableArray<TextSpan> spans) => string.Join(';', spans);

    private static string Triple(Attribution attribution) => string.Join('|', Roles.Select(role => Key(role.Of(attribution))));

    private static ImmutableArray<Attribution> Normalise(string text, IEnumerable<Attribution> attributions) =>
        [.. attributions.Select(attribution => Normalise(text, attribution)).Where(attribution => !attribution.Content.IsEmpty)];

    private static Attribution Normalise(string text, Attribution attribution) => new(
        Edges.Normalise(text, attribution.Source),
        Edges.Normalise(text, attribution.Cue),
        Edges.Normalise(text, attribution.Content),
        [.. attribution.Quoted.SelectMany(stretch => Edges.Normalise(text, [stretch]))]) { Carried = attribution.Carried };
}
