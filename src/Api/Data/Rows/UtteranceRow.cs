namespace OnRecord.Api.Data.Rows;

/// <summary>One act of speech, rendered by one or more quotes.</summary>
public sealed class UtteranceRow
{
    /// <summary>Place in the order of its list (see <see cref="OnRecord.Api.Data.Writing.ListOrder"/>), from 1.</summary>
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

    /// <summary>Whether it has a date, or the article that prints it first.</summary>
    public bool Dated { get; init; }

    /// <summary>First day of its date, or of publication of the first article that prints it; null where there is none or it is open.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>Last day of that date; null where there is none or it is open.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Quotes that render it, counted; at least 1.</summary>
    public int Renderings { get; init; }

    /// <summary>The quotes that render it; <see cref="QuoteRow.Rendering"/> gives their order.</summary>
    public ICollection<QuoteRow> Quotes { get; } = [];
}
