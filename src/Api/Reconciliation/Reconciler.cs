using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Actors;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Names;

namespace OnRecord.Api.Reconciliation;

/// <summary>Answers a batch: names from memory, what else is known of the candidates in one query for all.</summary>
/// <param name="index">The names of the snapshot.</param>
/// <param name="db">The snapshot.</param>
internal sealed class Reconciler(NamesIndex index, CorpusContext db)
{
    // A cell's actor may have a name less like it than others, and be told by its properties.
    private const int Spare = 15;
    private const int MostByProperty = 100;
    private const double LeastScoreOfAMatch = 90;
    private const double LeastLead = 5;

    private readonly ConstraintCheck check = new(index);
    private readonly double mostMentions = Math.Log(1 + Enumerable.Range(0, index.Actors).Select(index.Mentions).DefaultIfEmpty().Max());

    /// <summary>The candidates of each query, the best first.</summary>
    public async Task<Dictionary<string, ResultResponse>> Answer(IReadOnlyList<ActorQuery> queries, CancellationToken cancel)
    {
        var finder = new CandidateFinder(index, new WordWeights(index));
        var found = new List<(ActorQuery Query, Dictionary<int, NameMatch?> Candidates)>();
        foreach (var query in queries)
        {
            cancel.ThrowIfCancellationRequested();
            found.Add((query, await Candidates(query, finder, cancel)));
        }
        var actors = await Actors(found.SelectMany(one => one.Candidates.Keys), cancel);
        return found.ToDictionary(one => one.Query.Key, one => Result(one.Query, one.Candidates, actors), StringComparer.Ordinal);
    }

    private async Task<Dictionary<int, NameMatch?>> Candidates(ActorQuery query, CandidateFinder finder, CancellationToken cancel)
    {
        var candidates = new Dictionary<int, NameMatch?>();
        if (query.Text is { } text)
        {
            foreach (var actor in check.Named(text.Trim()))
                candidates[actor] = null;
            foreach (var (actor, match) in finder.Find(text, query.Limit + Spare))
                candidates[actor] = match;
        }
        foreach (var item in Items(query))
            foreach (var actor in await Find(db.Actors.Where(actor => actor.Wikidata == item), cancel))
                candidates.TryAdd(actor, null);
        if (string.IsNullOrWhiteSpace(query.Text) && query.Constraints.Count > 0)
            foreach (var actor in await Find(Having(query), cancel))
                candidates.TryAdd(actor, null);
        return candidates;
    }

    private static IEnumerable<string> Items(ActorQuery query) => query.Constraints
        .Where(constraint => constraint.Property.Id == "wikidata").SelectMany(constraint => constraint.Values)
        .Append(query.Text ?? "").Select(ConstraintCheck.Item).OfType<string>().Distinct();

    /// <summary>Those that may have every property of a query; texts are looked at more closely when they are scored.</summary>
    private IQueryable<ActorRow> Having(ActorQuery query)
    {
        IQueryable<ActorRow> rows = db.Actors;
        foreach (var constraint in query.Constraints)
        {
            var keys = constraint.Values.SelectMany(check.Named).Select(index.Key).ToList();
            rows = constraint.Property.Id switch
            {
                "country" => rows.Where(actor => actor.CountryKey != null && keys.Contains(actor.CountryKey.Value)),
                "partOf" => rows.Where(actor => actor.PartOfKey != null && keys.Contains(actor.PartOfKey.Value)),
                "office" => rows.Where(actor => actor.Offices.Any(office => EF.Functions.Like(office.Title, Holding(constraint)))),
                _ => rows,
            };
        }
        return rows;
    }

    /// <summary>Titles that have the longest word of the values.</summary>
    private static string Holding(Constraint constraint) =>
        $"%{Folded.Of(string.Join(' ', constraint.Values)).Split(' ').MaxBy(word => word.Length)}%";

    private async Task<IEnumerable<int>> Find(IQueryable<ActorRow> rows, CancellationToken cancel) =>
        (await rows.OrderByDescending(actor => actor.MentionCount).ThenBy(actor => actor.Id).Take(MostByProperty).Select(actor => actor.Id)
            .ToListAsync(cancel)).Select(index.Find);

    private async Task<Dictionary<int, ActorResponse>> Actors(IEnumerable<int> found, CancellationToken cancel)
    {
        var keys = found.Distinct().Select(index.Key).ToList();
        var actors = await db.Actors.Where(actor => keys.Contains(actor.Key)).Select(ActorResponse.Projection).ToListAsync(cancel);
        return actors.ToDictionary(actor => index.Find(actor.Id));
    }

    private ResultResponse Result(ActorQuery query, Dictionary<int, NameMatch?> candidates, Dictionary<int, ActorResponse> actors)
    {
        var named = query.Text is { } text ? check.Named(text.Trim()).ToHashSet() : [];
        var scored = candidates
            .Select(candidate => (Actor: actors[candidate.Key], Score: Score(
                query, candidate.Key, candidate.Value, actors[candidate.Key], named.Contains(candidate.Key))))
            .Where(one => !(query.IsStrict && one.Score.IsOfType == false))
            .Where(one => one.Score.Name is not null || one.Score.IsCertain || one.Score.Fitting > 0)
            .OrderByDescending(one => one.Score.Score).ThenByDescending(one => one.Actor.Counts.Mentions)
            .ThenBy(one => one.Actor.Id, StringComparer.Ordinal).ToList();
        return new([.. scored.Take(query.Limit).Select((one, place) =>
            CandidateResponse.Of(one.Actor, one.Score, place == 0 && IsMatch(one.Score, scored.ElementAtOrDefault(1).Score, one.Actor)))]);
    }

    private CandidateScore Score(ActorQuery query, int actor, NameMatch? match, ActorResponse known, bool isNamed)
    {
        var fits = query.Constraints.Where(constraint => constraint.Property.Id != "wikidata")
            .Select(constraint => check.Fits(known, constraint)).ToList();
        var usual = match is { IsExact: true } && match.Name == index.UsualName(actor);
        return new(
            actor, match, usual, !usual && (isNamed || match is { IsExact: true }),
            query.Types.Count == 0 ? null : query.Types.Any(type => type.Has(known.Kind)),
            fits.Count(fit => fit == true), fits.Count(fit => fit == false), IsSameItem(query, known),
            mostMentions == 0 ? 0 : Math.Round(Math.Log(1 + known.Counts.Mentions) / mostMentions, 3));
    }

    private static bool? IsSameItem(ActorQuery query, ActorResponse known)
    {
        var items = Items(query).ToList();
        return items.Count == 0 || known.Wikidata is null ? null : items.Contains(known.Wikidata);
    }

    /// <summary>
    /// Only what is the same by name or item, far ahead of the next and contradicted by nothing, is decided without the reader. The
    /// bare name of a person whom nobody has looked into yet is not: many share it.
    /// </summary>
    private static bool IsMatch(CandidateScore best, CandidateScore? next, ActorResponse actor) =>
        best is { IsCertain: true, IsContradicted: false, Score: >= LeastScoreOfAMatch }
        && (next is null || (best.Score - next.Score >= LeastLead && !(next.IsCertain && !next.IsContradicted)))
        && (actor.Origin == Domain.Actors.ActorOrigin.Authority || best.IsSameItem == true || actor.Kind != Domain.Actors.ActorKind.Person
            || best.Name is null || Folded.Of(actor.Name).Contains(' ', StringComparison.Ordinal));
}
