namespace OnRecord.Domain.Quotes;

/// <summary>A reporting verb in a sentence with what stands around it, as token indexes.</summary>
internal sealed record CueCandidate
{
    /// <summary>The verb's entry.</summary>
    public required CueEntry Entry { get; init; }

    /// <summary>First token of the verb.</summary>
    public required int Index { get; init; }

    /// <summary>Just past its last word.</summary>
    public required int End { get; init; }

    /// <summary>First token of the cue with its auxiliaries.</summary>
    public required int GroupStart { get; init; }

    /// <summary>How the source stands to it.</summary>
    public required CueOrder Order { get; init; }

    /// <summary>First token of the source; -1 where it has none of its own.</summary>
    public int SourceStart { get; init; } = -1;

    /// <summary>Just past the source.</summary>
    public int SourceEnd { get; init; } = -1;

    /// <summary>Whether “not”, “never” or the like stands with the verb.</summary>
    public bool Negated { get; init; }

    /// <summary>Whether a modal stands with it: “would say”.</summary>
    public bool Modal { get; init; }

    /// <summary>Whether it has a source of its own.</summary>
    public bool HasSource => SourceStart >= 0;

    /// <summary>First token of source and cue together.</summary>
    public int PhraseStart => HasSource && SourceStart < GroupStart ? SourceStart : GroupStart;

    /// <summary>Just past source and cue together.</summary>
    public int PhraseEnd => HasSource && SourceEnd > End ? SourceEnd : End;
}
