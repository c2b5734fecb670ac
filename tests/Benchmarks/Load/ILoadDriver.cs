using OnRecord.Benchmarks.Questions;

namespace OnRecord.Benchmarks.Load;

/// <summary>Sends requests as fast as the answers come, on several connections.</summary>
internal interface ILoadDriver
{
    /// <summary>What it is, for the report.</summary>
    string Description { get; }

    /// <summary>Sends them in order for a time; from the beginning again where they do not last.</summary>
    Task<LoadResult> Run(Uri server, IReadOnlyList<Request> requests, int connections, int seconds, CancellationToken cancel);
}
