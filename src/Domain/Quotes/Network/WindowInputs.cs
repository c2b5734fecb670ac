using System.Collections.Immutable;
using OnRecord.Domain.Syntax;

namespace OnRecord.Domain.Quotes.Network;

/// <summary>What the network is told of a token as seen from a cue: rows of one table of learned numbers.</summary>
/// <remarks>Training and reading must see the same: a change here asks for new weights.</remarks>
internal sealed class WindowInputs(RuleReports rules, ImmutableArray<WordSyntax> syntax)
{
    /// <summary>How many rows of the table a token has.</summary>
    public const int Count = 4;

    /// <summary>How many rows the table has.</summary>
    public const int Rows = Paths + 192;

    private const int Own = 32;
    private const int Others = Own + 16;
    private const int Paths = Others + 16;

    // How far up the tree a word is followed.
    private const int Steps = 12;

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
        rows[3] = Paths + Path(window.Cue, token);
    }

    // By which branch of the cue a word hangs on it: its subject, its object. What hangs beside the cue is told by the relation of the cue.
    private int Path(TokenRange cue, int token)
    {
        if (cue.Contains(token)) return 0;
        var at = token;
        for (var step = 0; step < Steps && syntax[at].Head is >= 0 and var head; step++)
        {
            if (cue.Contains(head)) return 1 + (int)syntax[at].Relation;
            at = head;
        }

        var verb = Top(cue);
        var above = syntax[verb].Head;
        if (above < 0) return 190;
        at = token;
        for (var step = 0; step < Steps; step++)
        {
            if (at == above) return 96 + (int)syntax[verb].Relation;
            if (syntax[at].Head is not (>= 0 and var head)) break;
            at = head;
        }

        return 191;
    }

    // The word of the cue that the others hang on.
    private int Top(TokenRange cue)
    {
        for (var i = cue.First; i < cue.End; i++)
            if (!cue.Contains(syntax[i].Head)) return i;
        return cue.First;
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
