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

    /// <summary>The token stands in marks that no cue reaches.</summary>
    public const int Uncued = 8;

    private readonly byte[] roles;
    private readonly Dictionary<int, int> byCueToken = [];

    /// <summary>Reads the attributions of the rules.</summary>
    /// <param name="document">The document.</param>
    /// <param name="quotations">Its quotations.</param>
    /// <param name="count">How many of <paramref name="completed"/> were found by a cue, its first.</param>
    /// <param name="completed">Those, and what stands in marks and no cue reaches.</param>
    public RuleReports(AnnotatedDocument document, QuotationIndex quotations, int count, IReadOnlyList<Attribution> completed)
    {
        Reports = new RuleTranslation(document, quotations).Of(count, completed);
        roles = new byte[document.Tokens.Length];
        foreach (var attribution in completed.Skip(count))
            foreach (var span in attribution.Content)
                if (RuleTranslation.TokensOf(document.Tokens, span) is { } range) Mark(range, Uncued);
        for (var r = 0; r < count; r++)
        {
            if (Reports[r] is not { } report) continue;
            Mark(report.Cue, Cue);
            if (report.Source is { } source) Mark(source, Source);
            foreach (var content in report.Content) Mark(content, Content);
            for (var i = report.Cue.First; i < report.Cue.End; i++) byCueToken.TryAdd(i, r);
        }
    }

    /// <summary>The attributions with a cue as tokens, as <see cref="RuleTranslation"/> writes them; null where one covers no token.</summary>
    public IReadOnlyList<TokenReport?> Reports { get; }

    /// <summary>What a token is to the rules: any of <see cref="Cue"/>, <see cref="Source"/>, <see cref="Content"/> and <see cref="Uncued"/>.</summary>
    public int RolesOf(int token) => roles[token];

    /// <summary>Index of the attribution whose cue shares a token with a range; -1 where none does.</summary>
    public int WithCue(TokenRange cue)
    {
        for (var i = cue.First; i < cue.End; i++)
            if (byCueToken.TryGetValue(i, out var report)) return report;
        return -1;
    }

    private void Mark(TokenRange range, int role)
    {
        for (var i = range.First; i < range.End; i++) roles[i] |= (byte)role;
    }
}
