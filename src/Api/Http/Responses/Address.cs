namespace OnRecord.Api.Http.Responses;

/// <summary>Addresses of the corpus's objects, relative to the service.</summary>
internal static class Address
{
    /// <summary>An object's own: <c>/v1/quotes/…</c>.</summary>
    public static string Of(string resource, string id) => $"/v1/{resource}/{Uri.EscapeDataString(id)}";

    /// <summary>A list narrowed by one id: <c>/v1/quotes?article=…</c>.</summary>
    public static string Filtered(string resource, string filter, string id) => $"/v1/{resource}?{filter}={Uri.EscapeDataString(id)}";
}
