using System.Linq.Expressions;
using System.Reflection;

namespace OnRecord.Api.Http.Queries;

/// <summary>
/// A value in an expression, as a closure would hold it: EF Core makes a parameter of it and keeps one plan for all values.
/// </summary>
internal static class Captured
{
    private static readonly MethodInfo Typed = typeof(Captured).GetMethods().Single(method => method is { Name: nameof(Value), IsGenericMethod: true });

    /// <summary>The expression that gives <paramref name="value"/>.</summary>
    public static Expression Value<T>(T value) => Expression.Field(Expression.Constant(new Box<T>(value)), nameof(Box<T>.Held));

    /// <summary>The expression that gives <paramref name="value"/> as a <paramref name="type"/>, which it is of or the nullable form of.</summary>
    public static Expression Value(object value, Type type) => (Expression)Typed.MakeGenericMethod(type).Invoke(null, [value])!;

    private sealed class Box<T>(T held)
    {
        public readonly T Held = held;
    }
}
