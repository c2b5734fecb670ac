namespace OnRecord.Api.Http.Queries;

/// <summary>The rows of a list in an order.</summary>
internal sealed class RowOrder
{
    private readonly int[] places;

    /// <summary>Takes every key, in the order.</summary>
    public RowOrder(int[] keys)
    {
        (Keys, places) = (keys, new int[keys.Length + 1]);
        for (var place = 0; place < keys.Length; place++) places[keys[place]] = place;
    }

    /// <summary>The keys.</summary>
    public int[] Keys { get; }

    /// <summary>Where a key stands, from 0.</summary>
    public int PlaceOf(int key) => places[key];
}
