using System.Collections.Immutable;
using OnRecord.Accuracy.Scoring;
using OnRecord.Domain.Entities;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Names;

/// <summary>Counts names found with exact span and kind; titles count on their own.</summary>
public sealed class NamesScorer
{
    private static readonly EntityKind[] Kinds = Enum.GetValues<EntityKind>();

    private readonly Tally[] byKind = new Tally[Kinds.Length];
    private Tally all;
    private Tally spans;

    /// <summary>All kinds but titles.</summary>
    public Tally All => all;

    /// <summary>One kind.</summary>
    public Tally Of(EntityKind kind) => byKind[(int)kind];

    /// <summary>Adds a text.</summary>
    public void Add(IEnumerable<GoldName> gold, IEnumerable<GoldName> found)
    {
        var (left, right) = (gold.ToList(), found.ToList());
        foreach (var kind in Kinds)
            byKind[(int)kind] += Tally.Of(left.Where(name => name.Kind == kind), right.Where(name => name.Kind == kind));
        all += Tally.Of(left.Where(IsName), right.Where(IsName));
        spans += Tally.Of(left.Where(IsName).Select(name => name.Span), right.Where(IsName).Select(name => name.Span));
    }

    /// <summary>The names that the model found.</summary>
    public static IEnumerable<GoldName> Found(AnnotatedDocument document) => document.Entities.Select(entity => new GoldName(entity.Span, entity.Kind));

    /// <summary>The lines of a table.</summary>
    /// <param name="id">What the ids of the lines begin with.</param>
    /// <param name="title">What their names begin with.</param>
    /// <param name="titles">Whether titles are marked in these texts.</param>
    public ImmutableArray<Score> Scores(string id, string title, bool titles) =>
    [
        new($"{id}-names", $"{title}: names, span exact and right kind", all),
        new($"{id}-spans", $"{title}: names, span exact", spans),
        .. Kinds.Where(kind => kind != EntityKind.Title || titles).Select(kind =>
            new Score($"{id}-{kind.ToString().ToLowerInvariant()}", $"{title}: {Words(kind)}", byKind[(int)kind])),
    ];

    private static bool IsName(GoldName name) => name.Kind != EntityKind.Title;

    private static string Words(EntityKind kind) => kind switch
    {
        EntityKind.Person => "people",
        EntityKind.Organization => "organizations",
        EntityKind.Place => "places",
        EntityKind.Group => "nationalities and groups",
        EntityKind.Other => "other names",
        _ => "titles before names",
    };
}
