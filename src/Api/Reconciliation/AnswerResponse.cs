namespace OnRecord.Api.Reconciliation;

/// <summary>The manifest, where nothing was asked; for `queries` the candidates of each, under its key; for `extend` the values.</summary>
public abstract record AnswerResponse;
