using System.Reflection;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Seeding;

namespace OnRecord.Api.Http.Contract;

/// <summary>How a text of an answer is written, told by the name of its property; attributes of the property come before it.</summary>
/// <param name="Pattern">A regular expression (ECMA 262) that it matches; null where a format says more.</param>
/// <param name="MaxLength">Longest text, in characters.</param>
/// <param name="Format">A format of JSON Schema; null for none.</param>
internal sealed record WrittenForm(string? Pattern, int MaxLength, string? Format = null)
{
    /// <summary>Words that somebody wrote: never blank, and no longer than the largest document that is read.</summary>
    public static readonly WrittenForm Words = new(@"\S", DocumentReader.MaxBytes);

    /// <summary>An address of this service, or a JSON pointer in an analysis.</summary>
    public static readonly WrittenForm Address = new(null, 16_384, "uri-reference");

    /// <summary>An id of the corpus.</summary>
    public static readonly WrittenForm Id = new(PublicId.Pattern, PublicId.MaxLength);

    /// <summary>A date in EDTF level 1.</summary>
    public static readonly WrittenForm Edtf = new(EdtfText.Pattern, EdtfText.MaxLength);

    private static readonly Dictionary<string, WrittenForm> ByName = new(StringComparer.Ordinal)
    {
        ["Id"] = Id,
        ["Publisher"] = Id,
        ["Quote"] = Id,
        ["Snapshot"] = Id,
        ["Edtf"] = Edtf,
        ["Next"] = Address,
        ["Url"] = new(null, 65_536, "uri-reference"),
        ["Domain"] = new(@"^[^\s/]+$", 253),
        ["EngineVersion"] = new(@"^[0-9]+\.[0-9]+\.[0-9]+\+[0-9a-f]+$", 40),
        ["Language"] = new("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", 64),
        ["MediaType"] = new("^[a-z]+/[a-z0-9.+-]+$", 100),
        ["Sha256"] = new("^[0-9a-f]{64}$", 64),
        ["Wikidata"] = new("^Q[1-9][0-9]*$", 20),
    };

    /// <summary>The form of a property's text; of any text where there is no property, as in a list.</summary>
    public static WrittenForm Of(MemberInfo? property) =>
        property is null ? Words
        : property.DeclaringType!.Name.EndsWith("Links", StringComparison.Ordinal) ? Address
        : ByName.GetValueOrDefault(property.Name, Words);
}
