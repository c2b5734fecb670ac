namespace OnRecord.Domain.Networks;

/// <summary>What the gates of a recurrent layer sum over its inputs, worked out when a step asks for it.</summary>
/// <remarks>A step's sums are used while they are in the processor's cache, instead of all steps' being written out first.</remarks>
public interface IGateSums
{
    /// <summary>Writes the sums of neighbouring items, bias included.</summary>
    /// <param name="first">The first item, as packed in the batch.</param>
    /// <param name="count">How many items.</param>
    /// <param name="gates">Room for the sums of so many items, item after item.</param>
    void Fill(int first, int count, Span<float> gates);
}
