namespace OnRecord.Domain.Quotes.Network;

/// <summary>Neighbouring tokens, <c>[First, End)</c>.</summary>
/// <param name="First">Index of the first one.</param>
/// <param name="End">Index just past the last one.</param>
internal readonly record struct TokenRange(int First, int End)
{
    /// <summary>How many tokens.</summary>
    public int Length => End - First;

    /// <summary>Whether a token is one of them.</summary>
    public bool Contains(int token) => First <= token && token < End;

    /// <summary>Whether two ranges share a token.</summary>
    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;
}
