using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Gap;

/// <summary>A passage of GAP: a pronoun, and two names that it may mean.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">The passage.</param>
/// <param name="Pronoun">The pronoun.</param>
/// <param name="A">The one name.</param>
/// <param name="IsA">Whether the pronoun means it.</param>
/// <param name="B">The other name.</param>
/// <param name="IsB">Whether the pronoun means that.</param>
public sealed record GapPassage(string Id, string Text, TextSpan Pronoun, TextSpan A, bool IsA, TextSpan B, bool IsB)
{
    /// <summary>Whether the pronoun is a feminine one.</summary>
    public bool IsFeminine => Pronoun.Of(Text).ToLowerInvariant() is "she" or "her" or "hers";
}
