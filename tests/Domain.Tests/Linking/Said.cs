using OnRecord.Domain.Quotes;

namespace OnRecord.Domain.Tests.Linking;

/// <summary>A quote for an article that <see cref="Press"/> writes.</summary>
internal sealed record Said(string Text, string? Speaker = "ann")
{
    public QuoteKind Kind { get; init; } = QuoteKind.Direct;

    public string? Source { get; init; }

    public string? Date { get; init; }

    public bool InTitle { get; init; }
}
