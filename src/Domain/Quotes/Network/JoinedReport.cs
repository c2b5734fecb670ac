namespace OnRecord.Domain.Quotes.Network;

/// <summary>An attribution after rules and network were joined.</summary>
/// <param name="Attribution">The attribution.</param>
/// <param name="Read">What the network reads around its cue; null where it was not asked.</param>
/// <param name="ByRule">Whether the rules see a report there too.</param>
/// <param name="Stands">Whether the reading is that of the rules.</param>
internal sealed record JoinedReport(Attribution Attribution, NetworkReport? Read, bool ByRule, bool Stands);
