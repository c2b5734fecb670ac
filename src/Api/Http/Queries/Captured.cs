using System.Linq.Expressions;

namespace OnRecord.Api.Http.Queries;

/// <summary>
/// A value in an expression, as a closure would hold it: EF Core makes a parameter of it and keeps one plan for all values.
/// </summary>
internal static class Captured
{
    /// <summary>The expression that gives <paramref name="value"/>.</summary>
    public static Expression Value<T>(T value) => Expression.Field(Expression.Constant(new Box<T>(value)), nameof(Box<T>.Held));

    /// <summary>
    /// The expression that gives <paramref name="value"/> as a <paramref name="type"/>, one of those that lists are sorted by.
    /// </summary>
    /// <exception cref="ArgumentException">Lists are not sorted by that type.</exception>
    public static Expression Value(object value, Type type) =>
        type == typeof(string) ? Value((string)value)
        : type == typeof(int) ? Value((int)value)
        : type == typeof(double) ? Value((double)value)
        : type == typeof(DateOnly) ? Value((DateOnly)value)
        : type == typeof(DateOnly?) ? Value((DateOnly?)value)
        : throw new ArgumentException($"Lists are not sorted by {type}.", nameof(type));

    private sealed class Box<T>(T held)
    {
        public readonly T Held = held;
    }
}
