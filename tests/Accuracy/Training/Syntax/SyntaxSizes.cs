namespace OnRecord.Accuracy.Training.Syntax;

/// <summary>Widths of the network.</summary>
/// <param name="Vector">Numbers of a word vector.</param>
/// <param name="Word">Numbers of a frequent word.</param>
/// <param name="Affix">Numbers of an affix.</param>
/// <param name="Form">Numbers that a word goes into the recurrent layers with.</param>
/// <param name="First">Units of the first recurrent layer in each direction.</param>
/// <param name="Second">Units of the second one.</param>
/// <param name="Arc">Numbers of either end of an arc.</param>
/// <param name="Relation">Numbers of either end of a relation.</param>
public sealed record SyntaxSizes(int Vector = 100, int Word = 64, int Affix = 64, int Form = 112, int First = 112, int Second = 112, int Arc = 96, int Relation = 64)
{
    /// <summary>Numbers that a word is made of before the first layer.</summary>
    public int Features => Vector + Word + Affix;

    /// <summary>Outputs of the layer that gives words their roles.</summary>
    public int Roles => 2 * (Arc + Relation);
}
