using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Reconciliation;

/// <summary>The parameters of the services that complete names and list properties.</summary>
/// <remarks>
/// Clients of the protocol send what they have left of older services with it (<c>spell</c>, <c>lang</c>, an empty <c>type</c>); all
/// that is passed over.
/// </remarks>
internal sealed class CompletionGrammar : QueryGrammar
{
    private static readonly Parameter Cursor = new()
    {
        Name = "cursor", Description = "How many suggestions to pass over.", Example = "0", Bounds = (0, 100, 0),
    };

    private static readonly Parameter Limit = new()
    {
        Name = "limit", Description = "The most to answer with.", Example = "20", Bounds = (1, 50, 20),
    };

    private static readonly Parameter Type = new()
    {
        Name = "type",
        Description = $"The type that they are for: `{string.Join("`, `", EntityType.All.Select(type => type.Id))}`.",
        Example = "person",
        MaxLength = 100,
    };

    private readonly Parameter? prefix;

    private CompletionGrammar(Parameter? prefix)
        : base(prefix is null ? [Type, Limit] : [prefix, Type, Limit, Cursor]) =>
        this.prefix = prefix;

    /// <summary>For names of actors.</summary>
    public static CompletionGrammar Entities { get; } = new(Prefix("bache"));

    /// <summary>For names of types.</summary>
    public static CompletionGrammar Types { get; } = new(Prefix("per"));

    /// <summary>For names of properties.</summary>
    public static CompletionGrammar Properties { get; } = new(Prefix("coun"));

    /// <summary>For the properties that can be fetched, which are not typed.</summary>
    public static CompletionGrammar Proposals { get; } = new(prefix: null);

    /// <inheritdoc/>
    public override bool PassesOver => true;

    /// <inheritdoc/>
    public override void Read(QueryReader reader, HttpContext context)
    {
        EntityType? type = null;
        if (reader.One(Type) is { } id && (type = EntityType.Find(id)) is null)
            reader.Wrong(Type, $"There is no type {Shown.Value(id)}.", EntityType.Expected(id));
        context.Features.Set(new CompletionRequest(
            prefix is null ? "" : reader.One(prefix) ?? "", reader.Number(Cursor), reader.Number(Limit), type));
    }

    private static Parameter Prefix(string example) => new()
    {
        Name = "prefix",
        Description = "What was typed so far: the beginning of a name, of a word in it, or of an id.",
        Example = example,
        Prefilled = true,
        MaxLength = 200,
    };
}
