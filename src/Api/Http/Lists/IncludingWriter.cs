using System.Buffers;
using System.Text.Json;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Reading;

namespace OnRecord.Api.Http.Lists;

/// <summary>Writes whole objects with related ones in the place of the references to them, by copying bytes.</summary>
/// <param name="snapshot">Where they are.</param>
/// <param name="lane">To read through.</param>
/// <param name="resource">What they are.</param>
/// <param name="includes">What is put in.</param>
internal sealed class IncludingWriter(Snapshot snapshot, Lane lane, Resource resource, IReadOnlyList<Include> includes)
{
    private readonly ReferenceColumn[] columns =
        [.. includes.Distinct().Select(include => ReferenceColumn.Of(snapshot, resource, include))];

    private readonly List<ReferenceColumn.Reference> references = [];
    private readonly ArrayBufferWriter<byte> whole = new(4096);

    /// <summary>Writes the object of a key.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="key">Its key.</param>
    /// <param name="json">As it is served; good until the lane is asked for another.</param>
    public void Write(Utf8JsonWriter writer, int key, ReadOnlySpan<byte> json)
    {
        references.Clear();
        foreach (var column in columns) references.AddRange(column.Of(key));
        references.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        whole.ResetWrittenCount();
        var copy = ArrayPool<byte>.Shared.Rent(json.Length);
        json.CopyTo(copy);
        var done = 0;
        foreach (var reference in references)
        {
            whole.Write(copy.AsSpan(done..reference.Start));
            whole.Write(lane.Json(snapshot, reference.Target, reference.Key));
            done = reference.End;
        }
        whole.Write(copy.AsSpan(done..json.Length));
        ArrayPool<byte>.Shared.Return(copy);
        writer.WriteRawValue(whole.WrittenSpan, skipInputValidation: true);
    }
}
