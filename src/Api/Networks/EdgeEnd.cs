using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Networks;

/// <summary>
/// The filter of a list that names who stands at one end of an edge: <c>speaker</c>, <c>about</c>, <c>source</c>, <c>target</c>.
/// </summary>
/// <param name="Parameter">Its name.</param>
/// <param name="Wanted">Ids of those who may stand there; null where anybody may.</param>
/// <param name="Excluded">The values that exclude, as given, with their <c>-</c>.</param>
internal sealed record EdgeEnd(string Parameter, IReadOnlySet<string>? Wanted, IReadOnlyList<string> Excluded)
{
    /// <summary>Reads what was given for a parameter.</summary>
    public static EdgeEnd Of(QueryReader reader, IReadOnlyList<Parameter> parameters, string name)
    {
        var given = reader.All(parameters.Single(parameter => parameter.Name == name)).ToList();
        var excluded = given.Where(value => value.StartsWith('-')).ToList();
        var asked = given.Except(excluded).ToList();

        // What has nobody there makes no edge, so 'null' adds nobody to those who may stand there.
        return new(name, asked.Count == 0 || asked.Contains("any") ? null : asked.Where(value => value != "null").ToHashSet(), excluded);
    }

    /// <summary>The value that leaves what one actor is at the end of, under the same exclusions.</summary>
    public (string Name, string Value) At(string id) => (Parameter, string.Join(',', [id, .. Excluded]));
}
