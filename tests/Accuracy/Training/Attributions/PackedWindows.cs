using OnRecord.Domain.Networks;
using OnRecord.Domain.Quotes.Network;

namespace OnRecord.Accuracy.Training.Attributions;

/// <summary>The windows of articles packed for learning.</summary>
internal sealed class PackedWindows
{
    private readonly (int Article, CueWindow Window, TokenReport Report)[] windows;
    private readonly int[] told;
    private readonly int[] tokenRows;

    /// <summary>Packs the windows of articles.</summary>
    public PackedWindows(PackedArticles rows)
    {
        windows = [.. rows.Articles.SelectMany((article, a) => article.Windows.Select(item => (a, item.Window, item.Report)))];
        Batch = SequenceBatch.Of([.. windows.Select(item => item.Window.Tokens.Length)]);
        (told, tokenRows) = (new int[Batch.Rows * WindowInputs.Count], new int[Batch.Rows]);
        for (var w = 0; w < windows.Length; w++)
        {
            var (article, window, _) = windows[w];
            var inputs = new WindowInputs(rows.Articles[article].Rules, rows.Articles[article].Document.Syntax);
            for (var i = 0; i < window.Tokens.Length; i++)
            {
                var row = Batch.RowOf(w, i);
                tokenRows[row] = rows.RowOf(article, window.Tokens.First + i);
                inputs.Fill(window, window.Tokens.First + i, told.AsSpan(row * WindowInputs.Count, WindowInputs.Count));
            }
        }
    }

    /// <summary>How many windows there are.</summary>
    public int Count => windows.Length;

    /// <summary>How they are packed.</summary>
    public SequenceBatch Batch { get; }

    /// <summary>The tokens of a window.</summary>
    public TokenRange Tokens(int window) => windows[window].Window.Tokens;

    /// <summary>What is to be found in a window.</summary>
    public TokenReport Report(int window) => windows[window].Report;

    /// <summary>The row that the token of a row has among the articles'.</summary>
    public int TokenRow(int row) => tokenRows[row];

    /// <summary>What is told of a row's token as seen from the cue.</summary>
    public ReadOnlySpan<int> Told(int row) => told.AsSpan(row * WindowInputs.Count, WindowInputs.Count);
}
