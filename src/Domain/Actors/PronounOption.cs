namespace OnRecord.Domain.Actors;

/// <summary>Somebody whom a pronoun may mean.</summary>
/// <param name="Chain">Who.</param>
/// <param name="Near">The mention next to the pronoun: the last before it, or the first after it.</param>
/// <param name="IsAhead">Whether it is first named only after the pronoun.</param>
internal sealed record PronounOption(Chain Chain, Candidate Near, bool IsAhead)
{
    /// <summary>What speaks for and against it, as <see cref="PronounFeatures"/> has it.</summary>
    public List<int> Features { get; } = [];
}
