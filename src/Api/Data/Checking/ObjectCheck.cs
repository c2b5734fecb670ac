using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Actors;
using OnRecord.Api.Articles;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Events;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Outlets;
using OnRecord.Api.Quotes;
using OnRecord.Api.Utterances;

namespace OnRecord.Api.Data.Checking;

/// <summary>What lists are answered from without looking at the rows again is what the rows say.</summary>
internal static class ObjectCheck
{
    public static IEnumerable<Promise> Run(CorpusContext db)
    {
        var (numbered, kept) = (new Promise("rows are numbered in the order of their list"), new Promise("every row is kept as it is served, under its own id"));
        Check(db, ArticleListing.Grammar, numbered, kept);
        Check(db, QuoteListing.Grammar, numbered, kept);
        Check(db, UtteranceListing.Grammar, numbered, kept);
        Check(db, ActorListing.Grammar, numbered, kept);
        Check(db, EventListing.Grammar, numbered, kept);
        Check(db, OutletListing.Grammar, numbered, kept);
        return [numbered, kept];
    }

    private static void Check<TRow>(CorpusContext db, Listing<TRow> listing, Promise numbered, Promise kept)
        where TRow : class
    {
        foreach (var (index, key) in listing.DefaultOrder.Order(db.Set<TRow>()).Select(listing.Key).AsEnumerable().Index())
            numbered.Expect(key == index + 1, () => $"{listing.Resource}: number {key} stands at place {index + 1}.");

        var (from, to) = (ObjectRow.KeyOf(listing.Resource, 0), ObjectRow.KeyOf(listing.Resource + 1, 0));
        var objects = db.Objects.Where(one => one.Key > from && one.Key < to).OrderBy(one => one.Key).Select(one => one.Json);
        foreach (var (id, json) in listing.Ids(db).AsEnumerable().Zip(objects.AsEnumerable()))
            kept.Expect(IdOf(json) == id, () => $"{listing.Resource}: '{id}' is kept as '{IdOf(json)}'.");
        var (rows, all) = (db.Set<TRow>().Count(), objects.Count());
        kept.Expect(rows == all, () => $"{listing.Resource}: there are {rows} rows, and {all} are kept.");
    }

    private static string? IdOf(byte[] json)
    {
        if (json.Length == 0) return null;
        using var document = JsonDocument.Parse(json);
        return document.RootElement.TryGetProperty("id", out var id) ? id.GetString() : null;
    }
}
