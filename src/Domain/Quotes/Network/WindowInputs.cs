namespace OnRecord.Domain.Quotes.Network;

/// <summary>What the network is told of a token as seen from a cue: rows of one table of learned numbers.</summary>
/// <remarks>Training and reading must see the same: a change here asks for new weights.</remarks>
internal sealed class WindowInputs(RuleReports rules)
{
    /// <summary>How many rows of the table a token has.</summary>
    public const int Count = 3;

    /// <summary>How many rows the table has.</summary>
    public const int Rows = Others + 8;

    private const int Own = 32;
    private const int Others = Own + 16;

    /// <summary>Writes the rows of a token.</summary>
    /// <param name="window">The cue and its surroundings.</param>
    /// <param name="token">One of the surroundings.</param>
    /// <param name="rows">Room for <see cref="Count"/> rows.</param>
    public void Fill(CueWindow window, int token, Span<int> rows)
    {
        rows[0] = Distance(window.Cue, token);
        var roles = rules.RolesOf(token);
        var own = 0;
        if (window.Rule >= 0 && rules.Reports[window.Rule] is { } report)
        {
            own = 8 + (report.Cue.Contains(token) ? 1 : report.Source is { } source && source.Contains(token) ? 2 : Holds(report, token) ? 3 : 0);
            if (own > 8) roles = 0;
        }

        rows[1] = Own + own;
        rows[2] = Others + roles;
    }

    private static bool Holds(TokenReport report, int token)
    {
        foreach (var range in report.Content)
            if (range.Contains(token)) return true;
        return false;
    }

    private static int Distance(TokenRange cue, int token)
    {
        if (cue.Contains(token)) return 0;
        var after = token >= cue.End;
        var far = after ? token - cue.End + 1 : cue.First - token;
        var step = far switch { <= 5 => far, <= 7 => 6, <= 10 => 7, <= 14 => 8, <= 20 => 9, <= 28 => 10, <= 40 => 11, _ => 12 };
        return after ? step : 12 + step;
    }
}
