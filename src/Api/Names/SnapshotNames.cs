using System.Runtime.CompilerServices;
using OnRecord.Api.Data;

namespace OnRecord.Api.Names;

/// <summary>Keeps for each snapshot that is still in use the index of its names, made once, when first asked for.</summary>
/// <remarks>The index goes with its snapshot, so no answer is ever given from that of another. Safe for use from several threads.</remarks>
internal sealed class SnapshotNames
{
    private readonly ConditionalWeakTable<Snapshot, Lazy<NamesIndex>> made = [];

    /// <summary>The index of a snapshot's names.</summary>
    public NamesIndex Of(Snapshot snapshot)
    {
        var index = made.GetValue(snapshot, static asked => new Lazy<NamesIndex>(() => new NamesIndex(NameReader.Read(asked))));
        try
        {
            return index.Value;
        }
        catch
        {
            // Whatever kept it from being made may have passed by the next request.
            made.Remove(snapshot);
            throw;
        }
    }
}
