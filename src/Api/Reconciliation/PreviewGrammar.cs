using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Reconciliation;

/// <summary>The parameters of the preview.</summary>
internal sealed class PreviewGrammar : QueryGrammar
{
    private static readonly Parameter Id = new()
    {
        Name = "id", Description = "Id of the actor to show.", Example = "michelle-bachelet", Required = true, Prefilled = true, MaxLength = 200,
    };

    private PreviewGrammar() : base([Id])
    {
    }

    /// <summary>The grammar of <c>/v1/reconcile/preview</c>.</summary>
    public static PreviewGrammar Instance { get; } = new();

    /// <inheritdoc/>
    public override bool PassesOver => true;

    /// <inheritdoc/>
    public override void Read(QueryReader reader, HttpContext context)
    {
        if (reader.Needed(Id) is { } id)
            context.Features.Set(new PreviewRequest(id));
    }
}
