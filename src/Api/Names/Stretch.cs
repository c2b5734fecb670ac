namespace OnRecord.Api.Names;

/// <summary>Some neighbours in a sorted list, half-open.</summary>
/// <param name="From">Place of the first.</param>
/// <param name="To">Place just past the last.</param>
internal readonly record struct Stretch(int From, int To)
{
    /// <summary>How many there are.</summary>
    public int Count => To - From;
}
