using OnRecord.Api.Http.Lists;
using OnRecord.Api.Http.Responses;

namespace OnRecord.Api.Search;

/// <summary>An object that matches what was searched for.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What a list of results calls it: a headline, the words of a quote, a name, the line of an event.</param>
/// <param name="Detail">
/// What tells it from others: the speaker and article of a quote, outlet and day of an article, what an actor is, when an event was;
/// null where nothing is known.
/// </param>
/// <param name="Score">
/// From 0 to 1, how well it matches: its bm25 rank `r` as `r / (1 + r)`. It orders hits within one answer and says nothing beyond it.
/// </param>
/// <param name="Snippet">The passage that matches best.</param>
/// <param name="Links">Where to go from here.</param>
public sealed record SearchHitResponse(string Id, string Title, string? Detail, double Score, HighlightResponse Snippet, Links Links);
