using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace OnRecord.Api.Data.Reading;

/// <summary>
/// The SQL that EF Core makes of a query, with the places that its values go to: made once for all queries that differ in values only.
/// </summary>
/// <remarks>
/// The one place where reading leaves EF Core: it says what is asked and writes the SQL, but translating, building a command and
/// materialising rows cost a list of twenty objects five times what SQLite takes for it. So the SQL is kept, prepared once a
/// connection (<see cref="Lane"/>), and only values are bound.
/// </remarks>
internal sealed class SqlShape
{
    private SqlShape(string sql, IReadOnlyList<(string Name, int Value, object? Fixed)> parameters) => (Sql, Parameters) = (sql, parameters);

    /// <summary>The SQL, with named parameters.</summary>
    public string Sql { get; }

    /// <summary>Each parameter, and which of the values it takes, or below zero where it has one of its own, the same in all queries.</summary>
    public IReadOnlyList<(string Name, int Value, object? Fixed)> Parameters { get; }

    /// <summary>Translates a query.</summary>
    /// <param name="db">Whose model it is about; no row is read.</param>
    /// <param name="types">The types of its values: whole numbers, Doubles, strings, days, enumerations.</param>
    /// <param name="query">Makes the query with some values, each of which must reach the SQL as a parameter (see <see cref="OnRecord.Api.Http.Queries.Captured"/>).</param>
    /// <param name="counted">Whether only the number of its rows is asked for.</param>
    /// <exception cref="InvalidOperationException">A value is not in the SQL as a parameter.</exception>
    public static SqlShape Of(
        CorpusContext db, IReadOnlyList<Type> types, Func<IReadOnlyList<object>, IQueryable> query, bool counted = false)
    {
        // Values that no two places share tell which parameter holds which.
        var markers = types.Select(Marker).ToList();
        using var command = query(markers).CreateDbCommand();
        var sql = counted ? $"SELECT COUNT(*) FROM ({command.CommandText}) AS counted" : command.CommandText;
        var parameters = command.Parameters.Cast<DbParameter>().Select(parameter =>
        {
            var place = markers.FindIndex(marker => Equals(marker, parameter.Value) || (marker is Enum && Equals(marker.ToString(), parameter.Value)));
            var name = parameter.ParameterName.StartsWith('@') ? parameter.ParameterName : $"@{parameter.ParameterName}";
            return (name, Value: place, Fixed: place < 0 ? parameter.Value : null);
        }).ToList();
        return Enumerable.Range(0, markers.Count).Except(parameters.Select(parameter => parameter.Value)).Any()
            ? throw new InvalidOperationException($"A value is no parameter of {sql}")
            : new(sql, parameters);
    }

    private static object Marker(Type type, int place)
    {
        const int unusual = 1_900_000_000;
        return type == typeof(int) ? unusual + place
            : type == typeof(long) ? (long)unusual + place
            : type == typeof(double) ? unusual + place + 0.5
            : type == typeof(string) ? $"\u0001{place}"
            : type == typeof(DateOnly) ? DateOnly.FromDayNumber(3_000_000 + place)
            : type.IsEnum ? Enum.ToObject(type, unusual + place)
            : throw new ArgumentException($"Queries take no {type}.", nameof(type));
    }
}
