using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Queries;
using OnRecord.Domain.Actors;

namespace OnRecord.Api.Suggestions;

/// <summary>The parameters of type-ahead.</summary>
internal sealed class SuggestionGrammar : QueryGrammar
{
    private static readonly Parameter Typed = new()
    {
        Name = "q",
        Description = "What was typed so far: the beginning of a name, or of any word in it. Case, accents and punctuation are ignored.",
        Example = "bache",
        Required = true,
        Prefilled = true,
        MaxLength = 200,
    };

    private static readonly Parameter Limit = new()
    {
        Name = "limit",
        Description = "The most suggestions.",
        Example = "5",
        Bounds = (1, 50, 10),
        Prefilled = true,
    };

    // The filter that the list of actors has: what it takes is then the same everywhere.
    private static readonly Filter<ActorRow> Kind = Filters<ActorRow>.Words("kind", "What sort of actor.", "person", actor => actor.Kind);

    private SuggestionGrammar() : base([Typed, .. Kind.Parameters, Limit])
    {
    }

    /// <summary>The grammar of <c>/v1/suggest</c>.</summary>
    public static SuggestionGrammar Instance { get; } = new();

    /// <inheritdoc/>
    public override void Read(QueryReader reader, HttpContext context)
    {
        var (typed, limit) = (reader.Needed(Typed), reader.Number(Limit));
        var kinds = Kind.Read(reader, context) is { } wanted ? Wanted(wanted) : Enum.GetValues<ActorKind>().ToHashSet();
        if (typed is not null)
            context.Features.Set(new SuggestionRequest(typed, kinds, limit));
    }

    private static HashSet<ActorKind> Wanted(Condition<ActorRow> wanted)
    {
        using var none = new CorpusContext(new DbContextOptions<CorpusContext>());
        var holds = wanted.Build(none, wanted.Values).Compile(preferInterpretation: true);
        return [.. Enum.GetValues<ActorKind>().Where(kind => holds(new ActorRow { Id = "", Name = "", Kind = kind }))];
    }
}
