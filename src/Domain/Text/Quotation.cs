namespace OnRecord.Domain.Text;

/// <summary>A stretch of a paragraph between quotation marks, whoever's words it holds.</summary>
/// <param name="Outer">With its marks; where one is missing, up to where the stretch ends without it.</param>
/// <param name="Inner">Without its marks and without white space at its edges; never empty.</param>
/// <param name="Depth">How many other quotations of the paragraph it lies in: 0 for an outermost one.</param>
/// <param name="ContinuesNext">Whether it has no closing mark because the next paragraph carries it on.</param>
/// <param name="Continued">Whether it carries on the quotation that the paragraph before left open.</param>
public readonly record struct Quotation(TextSpan Outer, TextSpan Inner, int Depth, bool ContinuesNext, bool Continued);
