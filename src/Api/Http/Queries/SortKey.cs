using System.Linq.Expressions;

namespace OnRecord.Api.Http.Queries;

/// <summary>Something that a list can be sorted by.</summary>
/// <typeparam name="TRow">What is listed.</typeparam>
/// <param name="Name">As it stands in the address.</param>
/// <param name="Description">What order it gives.</param>
/// <param name="By">The value: a string, a whole number, a Double or a day; a null one comes last, whichever the direction.</param>
internal sealed record SortKey<TRow>(string Name, string Description, LambdaExpression By)
{
    /// <summary>Declares one.</summary>
    public static SortKey<TRow> Of<TValue>(string name, string description, Expression<Func<TRow, TValue>> by) =>
        new(name, description, by);
}
