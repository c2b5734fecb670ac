using OnRecord.Domain.Actors;

namespace OnRecord.Domain.Events;

/// <summary>An event while it is put together. Indexes are of tokens.</summary>
internal sealed class EventDraft(Trigger trigger, int first, int end)
{
    /// <summary>The line of the lexicon it stands on.</summary>
    internal Trigger Trigger { get; set; } = trigger;

    /// <summary>First token of the trigger.</summary>
    internal int First { get; private set; } = first;

    /// <summary>Just past the last token of the trigger.</summary>
    internal int End { get; private set; } = end;

    /// <summary>Whether it took place.</summary>
    internal Factuality Factuality { get; set; }

    /// <summary>Tokens that the clause covers, grown as parts of it are read.</summary>
    internal (int First, int End) Clause { get; private set; } = (first, end);

    /// <summary>Who does it.</summary>
    internal List<ActorReading> Sources { get; } = [];

    /// <summary>Whom it is done to.</summary>
    internal List<ActorReading> Targets { get; } = [];

    /// <summary>Who else takes part.</summary>
    internal List<ActorReading> Others { get; } = [];

    /// <summary>Where; null where not told.</summary>
    internal PlaceMention? Place { get; set; }

    /// <summary>Index of the date; -1 where none.</summary>
    internal int Date { get; set; } = -1;

    /// <summary>What speaks against it, from 0: lowers the confidence.</summary>
    internal double Doubt { get; set; }

    /// <summary>Makes another word the trigger.</summary>
    internal void Retrigger(int token) => (First, End) = (token, token + 1);

    /// <summary>Grows the clause.</summary>
    internal void Cover(int first, int end) => Clause = (Math.Min(Clause.First, first), Math.Max(Clause.End, end));
}
