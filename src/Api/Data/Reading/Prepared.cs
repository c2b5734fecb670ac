using System.Globalization;
using SQLitePCL;

namespace OnRecord.Api.Data.Reading;

/// <summary>A statement that is ready to run on its connection, its rows read as they lie in the database's memory.</summary>
internal sealed class Prepared : IDisposable
{
    private readonly sqlite3 connection;
    private readonly sqlite3_stmt statement;
    private readonly (int Index, int Value, object? Fixed)[] parameters;

    /// <summary>Prepares it.</summary>
    /// <exception cref="InvalidOperationException">SQLite does not take it.</exception>
    public Prepared(sqlite3 connection, SqlShape shape)
    {
        this.connection = connection;
        Check(raw.sqlite3_prepare_v3(connection, shape.Sql, raw.SQLITE_PREPARE_PERSISTENT, out statement));
        parameters = [.. shape.Parameters.Select(
            parameter => (raw.sqlite3_bind_parameter_index(statement, parameter.Name), parameter.Value, parameter.Fixed))];
    }

    /// <summary>Goes back to the start, with other values.</summary>
    public void Bind(IReadOnlyList<object> values)
    {
        Reset();
        foreach (var (index, value, fixedValue) in parameters)
            Check(Bind(index, value < 0 ? fixedValue! : values[value]));
    }

    /// <summary>Goes on to the next row; false where there is none.</summary>
    /// <exception cref="InvalidOperationException">SQLite could not read on.</exception>
    public bool Step()
    {
        var result = raw.sqlite3_step(statement);
        if (result == raw.SQLITE_ROW) return true;
        if (result != raw.SQLITE_DONE) Check(result);
        return false;
    }

    /// <summary>Lets go of what the last rows held.</summary>
    public void Reset() => raw.sqlite3_reset(statement);

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public int Int(int column) => raw.sqlite3_column_int(statement, column);

    public double Real(int column) => raw.sqlite3_column_double(statement, column);

    public string? Text(int column) => IsNull(column) ? null : raw.sqlite3_column_text(statement, column).utf8_to_string();

    /// <summary>Bytes that are good until the next step.</summary>
    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(statement, column);

    /// <summary>A value as lists are sorted by; null where there is none.</summary>
    /// <param name="column">Its column.</param>
    /// <param name="type">String, Int32, Double or DateOnly.</param>
    public object? Value(int column, Type type) =>
        IsNull(column) ? null
        : type == typeof(int) ? Int(column)
        : type == typeof(double) ? Real(column)
        : type == typeof(DateOnly) ? DateOnly.ParseExact(Text(column)!, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Text(column);

    /// <inheritdoc/>
    public void Dispose() => statement.Dispose();

    private int Bind(int index, object value) => value switch
    {
        int number => raw.sqlite3_bind_int(statement, index, number),
        long number => raw.sqlite3_bind_int64(statement, index, number),
        double number => raw.sqlite3_bind_double(statement, index, number),
        string text => raw.sqlite3_bind_text(statement, index, text),
        DateOnly day => raw.sqlite3_bind_text(statement, index, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => raw.sqlite3_bind_text(statement, index, value.ToString()!),
    };

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
            throw new InvalidOperationException($"SQLite: {raw.sqlite3_errmsg(connection).utf8_to_string()}");
    }
}
