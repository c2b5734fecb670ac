using System.Text.Json;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Reading;

namespace OnRecord.Api.Http.Lists;

/// <summary>Where in the served objects of a resource references to others stand, and to which, in memory.</summary>
/// <remarks>Immutable; safe for use from several threads.</remarks>
internal sealed class ReferenceColumn
{
    private readonly int[] starts;
    private readonly Reference[] references;

    private ReferenceColumn(List<int> starts, List<Reference> references) =>
        (this.starts, this.references) = ([.. starts], [.. references]);

    /// <summary>The column of what can be included, read by the first who asks for it.</summary>
    public static ReferenceColumn Of(Snapshot snapshot, Resource resource, Include include) =>
        snapshot.Kept.Column($"{resource} references in {include.Path}", () => Read(snapshot, resource, include));

    /// <summary>The references in the object of a key, in the order in which they stand; those that name nothing are left out.</summary>
    public ReadOnlySpan<Reference> Of(int key) => key < starts.Length - 1 ? references.AsSpan(starts[key]..starts[key + 1]) : [];

    private static ReferenceColumn Read(Snapshot snapshot, Resource resource, Include include)
    {
        using var lease = snapshot.Lanes.Rent();
        var (path, keys) = (include.Path.Split('.'), new Dictionary<string, int>(StringComparer.Ordinal));
        var (starts, references) = (new List<int> { 0 }, new List<Reference>());
        var objects = lease.Lane.AllJson(snapshot, resource);
        while (objects.Step())
        {
            starts.Add(references.Count);
            var reader = new Utf8JsonReader(objects.Blob(0));
            reader.Read();
            Walk(ref reader, path, (start, end, id) =>
            {
                if (!keys.TryGetValue(id, out var key)) keys[id] = key = lease.Lane.KeyOf(snapshot, include.Target, id);
                if (key > 0) references.Add(new(start, end, key, include.Target));
            });
        }
        objects.Reset();
        starts.Add(references.Count);
        return new(starts, references);
    }

    private static void Walk(ref Utf8JsonReader reader, ReadOnlySpan<string> path, Action<int, int, string> found)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                Walk(ref reader, path, found);
        else if (reader.TokenType == JsonTokenType.StartObject && path.IsEmpty)
            ReadReference(ref reader, found);
        else if (reader.TokenType == JsonTokenType.StartObject)
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var leads = reader.ValueTextEquals(path[0]);
                reader.Read();
                if (leads) Walk(ref reader, path[1..], found);
                else reader.Skip();
            }
    }

    private static void ReadReference(ref Utf8JsonReader reader, Action<int, int, string> found)
    {
        var (start, id) = ((int)reader.TokenStartIndex, (string?)null);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isId = reader.ValueTextEquals("id"u8);
            reader.Read();
            if (isId) id = reader.GetString();
            reader.Skip();
        }
        if (id is not null) found(start, (int)reader.BytesConsumed, id);
    }

    /// <summary>One reference.</summary>
    /// <param name="Start">Where it begins in the object's UTF-8.</param>
    /// <param name="End">Where it ends, exclusive.</param>
    /// <param name="Key">The key of what it names.</param>
    /// <param name="Target">The resource of that.</param>
    internal readonly record struct Reference(int Start, int End, int Key, Resource Target);
}
