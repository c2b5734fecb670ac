using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Networks;

/// <summary>Ties from the speakers of quotes to the actors in their words.</summary>
internal static class QuoteTies
{
    /// <summary>Those of some quotes.</summary>
    public static async Task<TieSet> Read(CorpusContext db, Narrowed<QuoteRow> quotes, Func<Tie, bool> wanted, CancellationToken cancel)
    {
        var spoken = quotes.Of(db.Quotes).Where(quote => quote.SpeakerKey != null);
        var rows = db.QuoteMentions
            .Join(spoken, mention => mention.QuoteKey, quote => quote.Key, (mention, quote) => new { Mention = mention, quote.SpeakerKey })
            .OrderBy(row => row.Mention.Key)
            .Select(row => new { row.Mention.QuoteKey, Speaker = row.SpeakerKey!.Value, row.Mention.ActorKey });
        var ties = new List<Tie>();
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
            if (new Tie(row.QuoteKey, row.Speaker, row.ActorKey) is var tie && wanted(tie))
                ties.Add(tie);
        return new(ties);
    }
}
