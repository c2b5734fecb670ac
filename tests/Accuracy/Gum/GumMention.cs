namespace OnRecord.Accuracy.Gum;

/// <summary>A phrase of a GUM document that refers.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just past its last token.</param>
/// <param name="Entity">Number of what it refers to; mentions of one number corefer.</param>
/// <param name="Type">GUM's type: <c>person</c>, <c>organization</c>, <c>place</c>, <c>abstract</c> and others.</param>
/// <param name="Core">Indices of the tokens that no shorter phrase could leave out.</param>
/// <param name="Link">Title of the Wikipedia article that it is linked to; null where it is linked to none.</param>
public sealed record GumMention(int First, int End, int Entity, string Type, IReadOnlyList<int> Core, string? Link);
