using System.Globalization;

namespace OnRecord.Api.Networks;

/// <summary>What GraphML and GEXF say of a node or an edge beside its name and weight.</summary>
/// <typeparam name="T">Node or edge.</typeparam>
/// <param name="Name">What it is called in Gephi.</param>
/// <param name="IsNumber">Whether it is a whole number; otherwise text.</param>
/// <param name="Value">It; null where there is none.</param>
internal sealed record NetworkColumn<T>(string Name, bool IsNumber, Func<T, string?> Value)
{
    /// <summary>A column of numbers.</summary>
    public static NetworkColumn<T> Number(string name, Func<T, int?> value) =>
        new(name, true, item => value(item)?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A column of text.</summary>
    public static NetworkColumn<T> Text(string name, Func<T, string?> value) => new(name, false, value);
}
