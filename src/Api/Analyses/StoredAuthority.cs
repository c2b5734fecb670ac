using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Dates;

namespace OnRecord.Api.Analyses;

/// <summary>
/// Reads back the actors and places that the snapshot was seeded with, so that an analysis resolves names as the seeding did.
/// </summary>
internal static class StoredAuthority
{
    /// <summary>The authority of a snapshot.</summary>
    public static ActorAuthority Read(CorpusContext db)
    {
        var actors = db.Actors.AsSplitQuery()
            .Include(actor => actor.PartOf).Include(actor => actor.Country)
            .Include(actor => actor.Offices).ThenInclude(office => office.Organization)
            .Where(actor => actor.Origin == ActorOrigin.Authority).OrderBy(actor => actor.Id).ToList();
        var places = db.Places.Include(place => place.Country).OrderBy(place => place.Id).ToList();
        return new(
            actors.Select(Actor),
            places.Select(place => new Place(place.Id, place.Name, [.. place.Aliases], place.Country?.Id, place.Wikidata)));
    }

    private static Actor Actor(ActorRow row) => new()
    {
        Id = row.Id,
        Name = row.Name,
        Kind = row.Kind,
        Origin = row.Origin,
        Aliases = [.. row.Aliases],
        Descriptions = [.. row.Descriptions],
        Description = row.Description,
        Wikidata = row.Wikidata,
        Gender = row.Gender,
        Offices = [.. row.Offices.OrderBy(office => office.Key).Select(
            office => new Office(office.Title, office.Organization?.Id, Date(office.FromEdtf), Date(office.ToEdtf)))],
        PartOf = row.PartOf?.Id,
        Country = row.Country?.Id,
    };

    private static EdtfDate? Date(string? edtf) => edtf is null ? null : EdtfDate.Parse(edtf);
}
