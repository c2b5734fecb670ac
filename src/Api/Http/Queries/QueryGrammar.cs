using OnRecord.Api.Http.Lists;

namespace OnRecord.Api.Http.Queries;

/// <summary>
/// The query parameters that an endpoint takes; endpoint metadata that parsing, validation and the OpenAPI document all read.
/// </summary>
/// <param name="parameters">In the order in which they are documented.</param>
internal class QueryGrammar(IReadOnlyList<Parameter> parameters)
{
    /// <summary>For an endpoint that takes none.</summary>
    public static readonly QueryGrammar None = new([]);

    /// <summary>The declared parameters.</summary>
    public IReadOnlyList<Parameter> Parameters { get; } = parameters;

    /// <summary>How properties and related objects are asked for; null where they cannot be.</summary>
    public virtual SelectionGrammar? Selection => null;

    /// <summary>
    /// Whether parameters that are not declared, or are empty, are passed over: for a protocol whose clients send what they like.
    /// </summary>
    public virtual bool PassesOver => false;

    /// <summary>
    /// Makes of the parameters what the endpoint's handler takes, noting mistakes in the reader; its features receive it by its type.
    /// </summary>
    public virtual void Read(QueryReader reader, HttpContext context)
    {
    }
}
