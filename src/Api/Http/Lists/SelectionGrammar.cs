using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Http.Lists;

/// <summary>Reads <c>fields</c> and <c>include</c>.</summary>
internal sealed class SelectionGrammar
{
    private readonly Type served;
    private readonly IReadOnlyList<Include> includes;
    private readonly Parameter fields;
    private readonly Parameter? include;

    /// <summary>Declares the two for objects.</summary>
    /// <param name="served">What the objects are served as.</param>
    /// <param name="includes">What related objects can be asked for.</param>
    /// <param name="example">Fields that make a good example.</param>
    public SelectionGrammar(Type served, IReadOnlyList<Include> includes, string example)
    {
        (this.served, this.includes) = (served, includes);
        fields = new()
        {
            Name = "fields",
            Description = "Only these properties, divided by commas; dots lead into objects and the objects of lists: `speaker.name`.",
            Example = example,
            Many = true,
            Pattern = @"^[A-Za-z0-9]+(\.[A-Za-z0-9]+)*(,[A-Za-z0-9]+(\.[A-Za-z0-9]+)*)*$",
        };
        if (includes.Count > 0)
            include = IncludeParameter(includes);
        Parameters = include is null ? [fields] : [fields, include];
    }

    /// <summary>What the objects are served as.</summary>
    public Type Served => served;

    /// <summary>What related objects can be asked for.</summary>
    public IReadOnlyList<Include> Includes => includes;

    /// <summary>The parameters.</summary>
    public IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>What is asked for; null where that is all of every object as it is.</summary>
    public Selection? Read(QueryReader reader)
    {
        var paths = reader.All(fields).ToList();
        var asked = include is null ? [] : ReadIncludes(reader, include);
        if (paths.Count == 0 && asked.Count == 0)
            return null;
        var selection = new Selection { Whole = paths.Count == 0, Includes = paths.Count == 0 ? asked : [] };
        foreach (var path in paths)
            if (Check(reader, path, asked))
                selection.Want(path).Whole = true;
        foreach (var one in asked)
        {
            var part = selection.Want(one.Path);
            part.Expand = one.Target;
            if (!paths.Exists(path => path.StartsWith(one.Path + ".", StringComparison.Ordinal)))
                part.Whole = true;
        }
        return selection;
    }

    private static Parameter IncludeParameter(IReadOnlyList<Include> includes)
    {
        var alternatives = string.Join('|', includes.Select(one => one.Name));
        return new()
        {
            Name = "include",
            Description = "Related objects in full, where else only their id and name stand: "
                + string.Join(", ", includes.Select(one => one.Name == one.Path ? $"`{one.Name}`" : $"`{one.Name}` (in `{one.Path}`)")) + ".",
            Example = includes[0].Name,
            Many = true,
            Words = [.. includes.Select(one => one.Name)],
            Pattern = $"^({alternatives})(,({alternatives}))*$",
            MaxLength = 200,
        };
    }

    private List<Include> ReadIncludes(QueryReader reader, Parameter parameter)
    {
        var asked = new List<Include>();
        foreach (var name in reader.All(parameter))
        {
            if (includes.FirstOrDefault(one => one.Name == name) is { } known)
                asked.Add(known);
            else
                reader.Wrong(parameter, $"{Shown.Value(name)} is nothing that can be included.", NearestName.Expected(name, parameter.Words));
        }
        return asked;
    }

    private bool Check(QueryReader reader, string path, List<Include> asked)
    {
        var type = served;
        var walked = "";
        foreach (var name in path.Split('.'))
        {
            var known = ServedFields.Of(type);
            if (!known.TryGetValue(name, out var next))
            {
                var within = walked.Length == 0 ? "these objects" : $"'{walked}'";
                reader.Wrong(
                    fields, $"{Shown.Value(path)} is no field: {within} have no {Shown.Value(name)}.",
                    known.Count == 0 ? $"'{walked}', which has nothing below it" : NearestName.Expected(name, [.. known.Keys]));
                return false;
            }
            walked = walked.Length == 0 ? name : $"{walked}.{name}";
            type = asked.FirstOrDefault(one => one.Path == walked) is { } included ? ServedFields.TypeOf(included.Target) : next;
        }
        return true;
    }
}
