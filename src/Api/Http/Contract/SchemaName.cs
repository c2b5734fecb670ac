namespace OnRecord.Api.Http.Contract;

/// <summary>What types are called in the OpenAPI document: generated clients name theirs so.</summary>
internal static class SchemaName
{
    private const string Ending = "Response";

    /// <summary><c>QuoteResponse</c> is <c>Quote</c>, and <c>Page&lt;QuoteResponse&gt;</c> is <c>QuotePage</c>.</summary>
    /// <remarks>The words of the reconciliation protocol (result, type, value) are too common to stand for it alone.</remarks>
    public static string Of(Type type)
    {
        if (type.IsGenericType)
            return string.Concat(type.GetGenericArguments().Select(Of)) + type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        var name = type.Name.EndsWith(Ending, StringComparison.Ordinal) ? type.Name[..^Ending.Length] : type.Name;
        return type.Namespace == typeof(Reconciliation.ManifestResponse).Namespace ? $"Reconciliation{name}" : name;
    }
}
