namespace OnRecord.Api.Data.Rows;

/// <summary>One act of speech, rendered by one or more quotes.</summary>
public sealed class UtteranceRow
{
    /// <summary>Position by its first rendering; another snapshot may number differently.</summary>
    public int Key { get; init; }

    /// <summary>Public id, stable over re-seeding while its first rendering stands.</summary>
    public required string Id { get; init; }

    /// <summary>Who spoke; null where no rendering says.</summary>
    public int? SpeakerKey { get; init; }

    /// <summary>Who spoke; null where no rendering says.</summary>
    public ActorRow? Speaker { get; init; }

    /// <summary>When, as EDTF; null where no rendering says.</summary>
    public string? DateEdtf { get; init; }

    /// <summary>First day the date may mean; null where there is none or it is open.</summary>
    public DateOnly? DateEarliest { get; init; }

    /// <summary>Last day the date may mean; null where there is none or it is open.</summary>
    public DateOnly? DateLatest { get; init; }

    /// <summary>Quotes that render it, counted; at least 1.</summary>
    public int Renderings { get; init; }

    /// <summary>The quotes that render it; <see cref="QuoteRow.Rendering"/> gives their order.</summary>
    public ICollection<QuoteRow> Quotes { get; } = [];
}
