using System.Threading.Channels;

namespace OnRecord.Api.Seeding;

/// <summary>Reads and analyses documents on all cores, and hands what became of them to one thread.</summary>
/// <remarks>
/// A document is read when a core is free for it, and its analysis waits in a channel of a few places until its packed form is on disk: however
/// many documents there are, only a few files and packed analyses are in memory. What comes of them does not depend on how threads take turns.
/// </remarks>
internal sealed class DocumentPipeline(DocumentAnalyser analyser, PackedAnalyses packed)
{
    private static readonly int Waiting = 2 * Environment.ProcessorCount;

    /// <summary>What became of each document, at its index, its packed form put aside.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="done">Told how many are done after each, by one thread at a time.</param>
    /// <param name="cancel">Ends it early.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="IOException">A packed form cannot be put aside.</exception>
    public DocumentAnalysis[] Run(IReadOnlyList<SeedDocument> documents, Action<int> done, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var channel = Channel.CreateBounded<(int Index, DocumentAnalysis Analysis)>(new BoundedChannelOptions(Waiting) { SingleReader = true });
        var collecting = Task.Run(() => Collect(channel.Reader, documents.Count, done, stop), CancellationToken.None);
        var analysing = Parallel.ForEachAsync(
            Enumerable.Range(0, documents.Count),
            new ParallelOptions { CancellationToken = stop.Token, MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (index, token) => await channel.Writer.WriteAsync((index, analyser.Analyse(documents[index])), token));
        analysing.ContinueWith(_ => channel.Writer.Complete(), TaskScheduler.Default).Wait(CancellationToken.None);
        // What went wrong where they are collected is why the others were stopped.
        var collected = collecting.GetAwaiter().GetResult();
        analysing.GetAwaiter().GetResult();
        return collected;
    }

    private async Task<DocumentAnalysis[]> Collect(
        ChannelReader<(int Index, DocumentAnalysis Analysis)> analyses, int count, Action<int> done, CancellationTokenSource stop)
    {
        var collected = new DocumentAnalysis[count];
        var finished = 0;
        try
        {
            await foreach (var (index, analysis) in analyses.ReadAllAsync(CancellationToken.None))
            {
                if (analysis.Article is not null) packed.Add(index, analysis.Key, analysis.Packed);
                collected[index] = analysis with { Packed = [] };
                done(++finished);
            }
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
        return collected;
    }
}
