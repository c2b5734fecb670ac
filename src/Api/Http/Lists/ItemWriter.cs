using System.Buffers;
using System.Text.Json;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Reading;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Http.Lists;

/// <summary>Writes objects as they were asked for, from the bytes that the snapshot keeps of them.</summary>
/// <param name="snapshot">Where they are.</param>
/// <param name="lane">To read through.</param>
/// <param name="resource">What they are.</param>
/// <param name="selection">What of them is wanted; null for all as it is.</param>
/// <param name="passages">The words whose best passage each shows; null for none.</param>
internal sealed class ItemWriter(Snapshot snapshot, Lane lane, Resource resource, Selection? selection, WordSearch? passages)
{
    // On one page many objects refer to the same few; a stream does not keep them all.
    private const int MostRelated = 1000;

    private readonly Dictionary<(Resource Resource, string Id), byte[]?> related = [];
    private IncludingWriter? including;

    /// <summary>Writes the object of a key.</summary>
    public void Write(Utf8JsonWriter writer, int key)
    {
        var json = lane.Json(snapshot, resource, key);
        if (selection is null && passages is null)
        {
            writer.WriteRawValue(json, skipInputValidation: true);
            return;
        }
        if (selection is { Includes.Count: > 0 } && passages is null)
        {
            including ??= new(snapshot, lane, resource, selection.Includes);
            including.Write(writer, key, json);
            return;
        }
        // The bytes are good until the lane is asked for another object, which a related one is.
        var copy = ArrayPool<byte>.Shared.Rent(json.Length);
        try
        {
            json.CopyTo(copy);
            WriteObject(writer, copy.AsSpan(0, json.Length), selection ?? new Selection { Whole = true }, passages is null ? 0 : key);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(copy);
        }
    }

    /// <summary>Writes an object that is at hand.</summary>
    public void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> json) => WriteObject(writer, json, selection!);

    private void WriteObject(Utf8JsonWriter writer, ReadOnlySpan<byte> json, Selection wanted, int passageOf = 0)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        writer.WriteStartObject();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            var part = wanted.Part(name);
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (part is null && !wanted.Whole)
                continue;
            writer.WritePropertyName(name);
            WriteValue(writer, json[start..(int)reader.BytesConsumed], part);
        }
        if (passageOf > 0)
            Passage.Write(writer, snapshot, lane, passages!, passageOf);
        writer.WriteEndObject();
    }

    private void WriteValue(Utf8JsonWriter writer, ReadOnlySpan<byte> json, Selection? wanted)
    {
        switch (json[0])
        {
            case (byte)'{' when wanted?.Expand is { } target && Related(json, target) is { } referred:
                if (wanted.IsWhole) writer.WriteRawValue(referred, skipInputValidation: true);
                else WriteObject(writer, referred, wanted);
                break;
            case (byte)'{' when wanted is { IsPlain: false }:
                WriteObject(writer, json, wanted);
                break;
            case (byte)'[' when wanted is { IsPlain: false }:
                WriteList(writer, json, wanted);
                break;
            default:
                writer.WriteRawValue(json, skipInputValidation: true);
                break;
        }
    }

    private void WriteList(Utf8JsonWriter writer, ReadOnlySpan<byte> json, Selection wanted)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        writer.WriteStartArray();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            WriteValue(writer, json[start..(int)reader.BytesConsumed], wanted);
        }
        writer.WriteEndArray();
    }

    /// <summary>The object that a reference names by its id; null where it names none.</summary>
    private byte[]? Related(ReadOnlySpan<byte> reference, Resource target)
    {
        var reader = new Utf8JsonReader(reference);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isId = reader.ValueTextEquals("id"u8);
            reader.Read();
            if (isId)
                return reader.TokenType == JsonTokenType.String ? Find(reader.GetString()!, target) : null;
            reader.Skip();
        }
        return null;
    }

    private byte[]? Find(string id, Resource target)
    {
        if (related.TryGetValue((target, id), out var known)) return known;
        if (related.Count == MostRelated) related.Clear();
        var found = lane.Json(snapshot, target, lane.KeyOf(snapshot, target, id));
        return related[(target, id)] = found.IsEmpty ? null : found.ToArray();
    }
}
