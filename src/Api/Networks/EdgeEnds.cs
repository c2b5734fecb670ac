using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data;

namespace OnRecord.Api.Networks;

/// <summary>Whose edges are wanted.</summary>
/// <param name="Either">Ids, one of which is at either end of an edge; null for all edges.</param>
/// <param name="Source">Whom edges lead from; null where edges have no direction.</param>
/// <param name="Target">Whom edges lead to; null where edges have no direction.</param>
internal sealed record EdgeEnds(IReadOnlySet<string>? Either, EdgeEnd? Source = null, EdgeEnd? Target = null)
{
    /// <summary>The keys of the actors of whom one is at either end; null for all edges.</summary>
    public Task<HashSet<int>?> Around(CorpusContext db, CancellationToken cancel) => Keys(db, Either, cancel);

    /// <summary>Whether a tie is between those who are wanted.</summary>
    public async Task<Func<Tie, bool>> Test(CorpusContext db, CancellationToken cancel)
    {
        var either = await Keys(db, Either, cancel);
        var sources = await Keys(db, Source?.Wanted, cancel);
        var targets = await Keys(db, Target?.Wanted, cancel);
        return tie =>
            (either is null || either.Contains(tie.Source) || either.Contains(tie.Target))
            && sources?.Contains(tie.Source) != false
            && targets?.Contains(tie.Target) != false;
    }

    private static async Task<HashSet<int>?> Keys(CorpusContext db, IReadOnlySet<string>? ids, CancellationToken cancel)
    {
        if (ids is null)
            return null;
        var named = ids.ToList();
        return [.. await db.Actors.Where(actor => EF.Parameter(named).Contains(actor.Id)).Select(actor => actor.Key).ToListAsync(cancel)];
    }
}
