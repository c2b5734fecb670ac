namespace OnRecord.Api.Data.Rows;

/// <summary>A post that an actor held.</summary>
public sealed class OfficeRow
{
    /// <summary>Position by actor, then start date.</summary>
    public int Key { get; init; }

    /// <summary>Who held it.</summary>
    public int ActorKey { get; init; }

    /// <summary>Who held it.</summary>
    public ActorRow? Actor { get; init; }

    /// <summary>As it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The actor the post belongs to; null where unknown.</summary>
    public int? OrganizationKey { get; init; }

    /// <summary>The actor the post belongs to; null where unknown.</summary>
    public ActorRow? Organization { get; init; }

    /// <summary>First day, as EDTF; null where unknown.</summary>
    public string? FromEdtf { get; init; }

    /// <summary>First day the start may mean; null where unknown or open.</summary>
    public DateOnly? FromEarliest { get; init; }

    /// <summary>Last day the start may mean; null where unknown or open.</summary>
    public DateOnly? FromLatest { get; init; }

    /// <summary>Last day, as EDTF; null where held still or unknown.</summary>
    public string? ToEdtf { get; init; }

    /// <summary>First day the end may mean; null where unknown or open.</summary>
    public DateOnly? ToEarliest { get; init; }

    /// <summary>Last day the end may mean; null where unknown or open.</summary>
    public DateOnly? ToLatest { get; init; }
}
