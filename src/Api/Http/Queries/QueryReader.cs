using System.Globalization;
using OnRecord.Api.Http.Problems;

namespace OnRecord.Api.Http.Queries;

/// <summary>
/// The parameters of one request, held to a table of declared ones; gathers every mistake instead of stopping at the first.
/// </summary>
internal sealed class QueryReader
{
    private readonly Dictionary<string, List<string>> values = new(StringComparer.Ordinal);
    private IReadOnlyList<KeyValuePair<string, string>>? given;

    /// <summary>Reads the query of an address.</summary>
    /// <param name="path">The address without it.</param>
    /// <param name="query">The query.</param>
    /// <param name="declared">The parameters that it may have.</param>
    /// <param name="passOver">Whether others, and empty ones, are no mistake.</param>
    public QueryReader(string path, string? query, IReadOnlyList<Parameter> declared, bool passOver = false)
    {
        (Path, Declared) = (path, declared);
        var pairs = QueryText.Read(query, Errors);
        foreach (var (name, value) in pairs)
        {
            if (passOver && (value.Length == 0 || declared.All(parameter => parameter.Name != name)))
                continue;
            if (declared.FirstOrDefault(parameter => parameter.Name == name) is { } parameter)
                Take(parameter, value);
            else
                Errors.Add(Unknown(name, declared));
        }
    }

    /// <summary>The path of the address, without its query.</summary>
    public string Path { get; }

    /// <summary>The parameters that the request could have.</summary>
    public IReadOnlyList<Parameter> Declared { get; }

    /// <summary>The address with its parameters in the order of the table: the same for all ways of asking the same.</summary>
    public string Normalised => $"{Path}?{string.Join('&', Given().Select(pair => $"{pair.Key}={pair.Value}"))}";

    /// <summary>What is wrong with the request so far.</summary>
    public List<ProblemError> Errors { get; } = [];

    /// <summary>The only value of a parameter; null where it was not given.</summary>
    public string? One(Parameter parameter) => values.TryGetValue(parameter.Name, out var given) ? given[0] : null;

    /// <summary>The only value of a parameter that must be given; null where it was not, which was noted.</summary>
    public string? Needed(Parameter parameter)
    {
        if (One(parameter) is { } value)
            return value;
        if (!Errors.Exists(error => error.Parameter == parameter.Name))
            Wrong(parameter, $"'{parameter.Name}' is missing.", $"a value such as '{parameter.Example}'");
        return null;
    }

    /// <summary>
    /// The only value of a parameter that takes a whole number; its default where it was not given, or is none and was noted so.
    /// </summary>
    public int Number(Parameter parameter)
    {
        var (least, greatest, otherwise) = parameter.Bounds!.Value;
        if (One(parameter) is not { } text)
            return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= greatest)
            return number;
        Wrong(parameter, $"{Shown.Value(text)} is not a value of '{parameter.Name}'.", $"a whole number from {least} to {greatest}");
        return otherwise;
    }

    /// <summary>The only value of a parameter that takes one of some words; null where it was not given, or is none of them and was noted so.</summary>
    public string? OneOf(Parameter parameter)
    {
        if (One(parameter) is not { } word || parameter.Words.Contains(word))
            return One(parameter);
        Wrong(parameter, $"{Shown.Value(word)} is not a value of '{parameter.Name}'.", NearestName.Expected(word, parameter.Words));
        return null;
    }

    /// <summary>Whether a parameter that is true or false is true.</summary>
    public bool Flag(Parameter parameter) => OneOf(parameter) == "true";

    /// <summary>Whether a parameter was given.</summary>
    public bool Has(Parameter parameter) => values.ContainsKey(parameter.Name);

    /// <summary>Every value of a parameter, those divided by commas apart; empty where it was not given.</summary>
    public IEnumerable<string> All(Parameter parameter) =>
        values.TryGetValue(parameter.Name, out var given) ? given.SelectMany(value => value.Split(',')) : [];

    /// <summary>What was given for the declared parameters, in the order of the table.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Given() => given ??= [..
        from parameter in Declared
        where values.ContainsKey(parameter.Name)
        select KeyValuePair.Create(parameter.Name, string.Join(',', values[parameter.Name]))];

    /// <summary>What was given for some of the declared parameters, in the order of the table, as it is bound into a cursor.</summary>
    public IEnumerable<KeyValuePair<string, string>> Given(IEnumerable<Parameter> parameters) =>
        Given().Where(pair => parameters.Any(parameter => parameter.Name == pair.Key));

    /// <summary>Notes a mistake in a parameter's value, once where several read the same one.</summary>
    public void Wrong(Parameter parameter, string message, string expected)
    {
        var error = ProblemError.In(parameter.Name, message, expected);
        if (!Errors.Contains(error))
            Errors.Add(error);
    }

    private static ProblemError Unknown(string name, IReadOnlyList<Parameter> declared)
    {
        var names = declared.Select(parameter => parameter.Name);
        var expected = NearestName.Of(name, names) is { } nearest
            ? $"Did you mean '{nearest}'?"
            : declared.Count == 0 ? "no parameters" : $"one of: {string.Join(", ", names)}";
        return ProblemError.In(Shown.Cut(name, 80), $"There is no parameter {Shown.Value(name)} here.", expected);
    }

    private void Take(Parameter parameter, string value)
    {
        if (value.Length == 0)
            Wrong(parameter, $"'{parameter.Name}' is empty.", $"a value such as '{parameter.Example}', or leave the parameter out");
        else if (value.Length > parameter.MaxLength)
            Wrong(parameter, $"'{parameter.Name}' has {value.Length} characters.", $"at most {parameter.MaxLength}");
        else if (!values.TryGetValue(parameter.Name, out var given))
            values[parameter.Name] = [value];
        else if (parameter.Many)
            given.Add(value);
        else
            Wrong(parameter, $"'{parameter.Name}' is given more than once.", "one value");
    }
}
