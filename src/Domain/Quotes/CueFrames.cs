namespace OnRecord.Domain.Quotes;

/// <summary>Where a reporting verb has its content.</summary>
[Flags]
public enum CueFrames
{
    /// <summary>It does not report.</summary>
    None = 0,

    /// <summary>A clause or a quotation before or after it: “X said that …”, “…, X said”.</summary>
    Say = 1,

    /// <summary>A clause that is thought rather than spoken: “X believes …”.</summary>
    Belief = 2,

    /// <summary>An addressee, then a clause: “X told Y that …”.</summary>
    Tell = 4,

    /// <summary>An addressee and what is asked of them: “X urged Y to …”; or the thing asked for.</summary>
    Request = 8,

    /// <summary>An object and what it is called: “X called it ‘illegal’”.</summary>
    Label = 16,

    /// <summary>An object and the charge: “X accused Y of …”.</summary>
    Accuse = 32,

    /// <summary>A noun phrase or gerund that is itself what is said, denied or opposed: “X denied any wrongdoing”.</summary>
    Matter = 64,

    /// <summary>What one undertakes to do: “X vowed to …”.</summary>
    Promise = 128,
}
