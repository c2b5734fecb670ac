using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using OnRecord.Api.Actors;
using OnRecord.Api.Articles;
using OnRecord.Api.Data;
using OnRecord.Api.Events;
using OnRecord.Api.Outlets;
using OnRecord.Api.Quotes;
using OnRecord.Api.Utterances;

namespace OnRecord.Api.Http.Lists;

/// <summary>The properties that served objects have, by their names in JSON.</summary>
internal static class ServedFields
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, Type>> Known = [];

    /// <summary>The type that the objects of a resource are served as.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The resource is only ever referred to.</exception>
    public static Type TypeOf(Resource resource) => resource switch
    {
        Resource.Articles => typeof(ArticleResponse),
        Resource.Quotes => typeof(QuoteResponse),
        Resource.Utterances => typeof(UtteranceResponse),
        Resource.Actors => typeof(ActorResponse),
        Resource.Events => typeof(EventResponse),
        Resource.Outlets => typeof(OutletResponse),
        _ => throw new ArgumentOutOfRangeException(nameof(resource), resource, "It is not served by itself."),
    };

    /// <summary>The properties of a type with the types of their values, of the elements for lists; empty for a text or number.</summary>
    public static IReadOnlyDictionary<string, Type> Of(Type type) => Known.GetOrAdd(type, Read);

    private static Dictionary<string, Type> Read(Type type) =>
        type.Namespace?.StartsWith("OnRecord", StringComparison.Ordinal) == true && !type.IsEnum
            ? type.GetProperties(BindingFlags.Public | BindingFlags.Instance).ToDictionary(Name, property => Element(property.PropertyType))
            : [];

    private static string Name(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    private static Type Element(Type type) =>
        Nullable.GetUnderlyingType(type)
        ?? (type != typeof(string) && type.IsGenericType && type.GetGenericArguments() is [var element] ? element : type);
}
