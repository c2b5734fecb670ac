using OnRecord.Domain.Actors;
using OnRecord.Domain.Dates;

namespace OnRecord.Domain.Tests.Quotes;

/// <summary>People and bodies that the tests know beforehand: two who held one office, a mission, a ministry and a country.</summary>
internal static class Press
{
    public static ActorAuthority Authority { get; } = new(
    [
        Body("health-office", "World Health Office", ["WHOf"], ["the health office", "health office", "office"]),
        Body("norland-mission", "Norland's mission in Geneva", ["Norlandic mission in Geneva", "Norlandic mission"], []),
        Body("norland-foreign-ministry", "Norland's foreign ministry", ["Norlandic foreign ministry"], ["foreign ministry"]),
        new Actor { Id = "norland", Name = "Norland", Kind = ActorKind.Country, Origin = ActorOrigin.Authority },
        Chief("maria-santos", "Maria Santos", Gender.Female, "2014-09-01", "2018-08-31"),
        Chief("petra-lindt", "Petra Lindt", Gender.Female, "2018-09-01", "2022-08-31"),
        new Actor { Id = "tom-reed", Name = "Tom Reed", Kind = ActorKind.Person, Origin = ActorOrigin.Authority, Gender = Gender.Male,
            Descriptions = ["envoy", "ambassador"] },
    ], []);

    private static Actor Body(string id, string name, string[] aliases, string[] descriptions) => new()
    {
        Id = id, Name = name, Kind = ActorKind.Organization, Origin = ActorOrigin.Authority, Aliases = [.. aliases],
            Descriptions = [.. descriptions],
    };

    private static Actor Chief(string id, string name, Gender gender, string from, string to) => new()
    {
        Id = id, Name = name, Kind = ActorKind.Person, Origin = ActorOrigin.Authority, Gender = gender, PartOf = "health-office",
            Descriptions = ["health chief"],
        Offices = [new Office("health chief", "health-office", EdtfDate.Parse(from), EdtfDate.Parse(to))],
    };
}
