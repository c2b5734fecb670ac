using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Http.Lists;

/// <summary>The grammar of a single object: which fields of it, and which related objects in full.</summary>
internal sealed class ObjectGrammar(SelectionGrammar selection) : QueryGrammar(selection.Parameters)
{
    /// <inheritdoc/>
    public override SelectionGrammar Selection => selection;

    /// <inheritdoc/>
    public override void Read(QueryReader reader, HttpContext context) =>
        context.Features.Set(new ObjectRequest(selection.Read(reader)));
}
