using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OnRecord.Api.Http.Queries;

/// <summary>How enumerations are written in addresses and answers: in camelCase, or as a JsonStringEnumMemberName says.</summary>
internal static class Word
{
    /// <summary>The word for a value.</summary>
    public static string Of<TEnum>(TEnum value) where TEnum : struct, Enum => Of(typeof(TEnum), value.ToString());

    /// <summary>The word for the value that the program calls <paramref name="name"/>.</summary>
    public static string Of(Type type, string name) =>
        type.GetField(name)?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(name);

    /// <summary>Every word of an enumeration, in the order of its declaration.</summary>
    public static IReadOnlyList<string> All<TEnum>() where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(Of)];

    /// <summary>The value of a word; letter case is ignored, numbers are not values.</summary>
    public static bool TryRead<TEnum>(string word, out TEnum value) where TEnum : struct, Enum
    {
        value = Enum.GetValues<TEnum>().FirstOrDefault(candidate => string.Equals(Of(candidate), word, StringComparison.OrdinalIgnoreCase));
        return string.Equals(Of(value), word, StringComparison.OrdinalIgnoreCase);
    }
}
