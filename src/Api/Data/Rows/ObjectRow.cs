namespace OnRecord.Api.Data.Rows;

/// <summary>An object of the corpus as lists serve it: what an answer is put together from without reading its columns again.</summary>
public sealed class ObjectRow
{
    /// <summary>Its resource and its row's key in one number (see <see cref="KeyOf"/>), so that those of a list lie side by side.</summary>
    public long Key { get; init; }

    /// <summary>The object in UTF-8, without a line break.</summary>
    public required byte[] Json { get; init; }

    /// <summary>The key for a row of a resource.</summary>
    public static long KeyOf(Resource resource, int key) => ((long)resource << 32) | (uint)key;
}
