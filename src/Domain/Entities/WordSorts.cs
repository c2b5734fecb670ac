namespace OnRecord.Domain.Entities;

/// <summary>What lists know of a word, whatever it means in its sentence.</summary>
[Flags]
public enum WordSorts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A given name.</summary>
    GivenName = 1,

    /// <summary>Stands first in names of people in public life.</summary>
    FirstOfPerson = 2,

    /// <summary>Stands last in names of people in public life.</summary>
    LastOfPerson = 4,

    /// <summary>Names a country, city or region, or a part of such a name.</summary>
    Place = 8,

    /// <summary>Tells what a people, religion or party is called: “Chinese”, “Sunni”, “Democrats”.</summary>
    Group = 16,

    /// <summary>Marks a body: “ministry”, “council”.</summary>
    OrganizationWord = 32,

    /// <summary>Stands in names of international bodies.</summary>
    OfOrganization = 64,

    /// <summary>A title before names.</summary>
    Title = 128,

    /// <summary>A noun that says what somebody is: “spokeswoman”.</summary>
    PersonNoun = 256,

    /// <summary>Small words, which start sentences without being names.</summary>
    Function = 512,

    /// <summary>Capitalised words that name no actor: months, days.</summary>
    NoActor = 1024,
}
