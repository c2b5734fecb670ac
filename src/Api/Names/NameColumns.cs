using OnRecord.Domain.Actors;

namespace OnRecord.Api.Names;

/// <summary>The columns of a <see cref="NamesIndex"/>: the actors in the order of their ids' bytes, one place each.</summary>
internal sealed record NameColumns
{
    /// <summary>Public ids.</summary>
    public required FlatTexts Ids { get; init; }

    /// <summary>Keys of the rows.</summary>
    public required int[] Keys { get; init; }

    /// <summary>What sort of actor.</summary>
    public required ActorKind[] Kinds { get; init; }

    /// <summary>Whether the authority file knows it.</summary>
    public required bool[] Known { get; init; }

    /// <summary>Mentions, counted.</summary>
    public required int[] Mentions { get; init; }

    /// <summary>Quotes spoken, counted.</summary>
    public required int[] Quotes { get; init; }

    /// <summary>Events taken part in, counted.</summary>
    public required int[] Events { get; init; }

    /// <summary>Articles, counted.</summary>
    public required int[] Articles { get; init; }

    /// <summary>Usual names and aliases, in the order of the actors.</summary>
    public required FlatTexts Names { get; init; }

    /// <summary>Place in <see cref="Names"/> of each actor's usual name; behind them the number of all names.</summary>
    public required int[] FirstNames { get; init; }

    /// <summary>The actor of each name.</summary>
    public required int[] Owners { get; init; }

    /// <summary>Ids that lead to actors without being theirs, in the order of their bytes.</summary>
    public required FlatTexts OtherIds { get; init; }

    /// <summary>The actor that each leads to.</summary>
    public required int[] OtherOwners { get; init; }
}
