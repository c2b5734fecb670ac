using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Queries;
using OnRecord.Domain.Events;

namespace OnRecord.Api.Networks;

/// <summary>Ties from the sources of events to their targets.</summary>
internal static class EventTies
{
    /// <summary>Those of some events.</summary>
    public static async Task<TieSet> Read(CorpusContext db, Narrowed<EventRow> events, Func<Tie, bool> wanted, CancellationToken cancel)
    {
        var sources = db.EventParticipants.Where(participant => participant.Role == ParticipantRole.Source);
        var targets = db.EventParticipants.Where(participant => participant.Role == ParticipantRole.Target);
        var pairs = sources
            .Join(targets, source => source.EventKey, target => target.EventKey,
                (source, target) => new { source.EventKey, Source = source.ActorKey, Target = target.ActorKey })
            .Join(events.Of(db.Events), pair => pair.EventKey, happening => happening.Key, (pair, _) => pair)
            .Distinct()
            .OrderBy(pair => pair.EventKey).ThenBy(pair => pair.Source).ThenBy(pair => pair.Target);
        var ties = new List<Tie>();
        await foreach (var pair in pairs.AsAsyncEnumerable().WithCancellation(cancel))
            if (new Tie(pair.EventKey, pair.Source, pair.Target) is var tie && wanted(tie))
                ties.Add(tie);
        return new(ties);
    }
}
