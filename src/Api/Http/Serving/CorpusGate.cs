using OnRecord.Api.Data;
using OnRecord.Api.Http.Problems;

namespace OnRecord.Api.Http.Serving;

/// <summary>Answers 503 for what needs a corpus while there is none.</summary>
internal sealed class CorpusGate
{
    /// <summary>Endpoint metadata: this one answers from the corpus.</summary>
    public static readonly CorpusGate NeedsCorpus = new();

    private CorpusGate()
    {
    }

    /// <summary>Lets a request through where it needs no corpus or there is one.</summary>
    public static Task Pass(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<CorpusGate>() is null
            || context.RequestServices.GetRequiredService<CurrentSnapshot>().TryGet(out _))
            return next(context);
        return new ProblemResult(ProblemType.Busy, "There is no corpus yet: nothing was seeded.").ExecuteAsync(context);
    }
}
