using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes.Network;

/// <summary>What the rules have found in a document, by token: the network is told, and may lean on it.</summary>
internal sealed class RuleReports
{
    /// <summary>The token is part of a cue.</summary>
    public const int Cue = 1;

    /// <summary>The token is part of a source.</summary>
    public const int Source = 2;

    /// <summary>The token is part of reported words.</summary>
    public const int Content = 4;

    private readonly byte[] roles;
    private readonly Dictionary<int, int> byCueToken = [];

    /// <summary>Reads the attributions of the rules.</summary>
    /// <param name="document">The document.</param>
    /// <param name="quotations">Its quotations.</param>
    /// <param name="found">The attributions, each with its cue.</param>
    /// <param name="completed">The same at the same index, with the words in marks that carry them on; what follows is passed over.</param>
    public RuleReports(AnnotatedDocument document, QuotationIndex quotations, IReadOnlyList<Attribution> found, IReadOnlyList<Attribution> completed)
    {
        var whole = new WholeRanges(document.Tokens, quotations.OfTokens);
        Completed = [.. completed.Take(found.Count).Select(attribution => Of(document.Tokens, attribution)).Select(report =>
            report is null ? null : report with { Content = whole.Of(report.Content) })];
        roles = new byte[document.Tokens.Length];
        var reports = new List<TokenReport?>(found.Count);
        foreach (var attribution in found)
        {
            var report = Of(document.Tokens, attribution);
            reports.Add(report);
            if (report is null) continue;
            Mark(report.Cue, Cue);
            if (report.Source is { } source) Mark(source, Source);
            foreach (var content in report.Content) Mark(content, Content);
            for (var i = report.Cue.First; i < report.Cue.End; i++) byCueToken.TryAdd(i, reports.Count - 1);
        }

        Reports = reports;
    }

    /// <summary>The attributions as tokens, in the order given; null where one has no cue or covers no token.</summary>
    public IReadOnlyList<TokenReport?> Reports { get; }

    /// <summary>The same with the words in marks that carry them on and the marks around words, as the network is taught to read them.</summary>
    public IReadOnlyList<TokenReport?> Completed { get; }

    /// <summary>What a token is to the rules: any of <see cref="Cue"/>, <see cref="Source"/> and <see cref="Content"/>.</summary>
    public int RolesOf(int token) => roles[token];

    /// <summary>Index of the attribution whose cue shares a token with a range; -1 where none does.</summary>
    public int WithCue(TokenRange cue)
    {
        for (var i = cue.First; i < cue.End; i++)
            if (byCueToken.TryGetValue(i, out var report)) return report;
        return -1;
    }

    /// <summary>The tokens that share a letter with a span; null where none does.</summary>
    public static TokenRange? TokensOf(ImmutableArray<Token> tokens, TextSpan span)
    {
        var first = tokens.FirstFrom(span.Start);
        if (first > 0 && tokens[first - 1].Span.End > span.Start) first--;
        var end = tokens.FirstFrom(span.End);
        return first < end ? new TokenRange(first, end) : null;
    }

    private static TokenReport? Of(ImmutableArray<Token> tokens, Attribution attribution)
    {
        if (attribution.Cue is not { } words || TokensOf(tokens, words) is not { } cue) return null;
        var content = attribution.Content.Select(span => TokensOf(tokens, span)).OfType<TokenRange>().ToImmutableArray();
        return new TokenReport(cue, attribution.Source is { } source ? TokensOf(tokens, source) : null, content);
    }

    private void Mark(TokenRange range, int role)
    {
        for (var i = range.First; i < range.End; i++) roles[i] |= (byte)role;
    }
}
