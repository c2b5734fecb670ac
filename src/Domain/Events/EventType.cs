namespace OnRecord.Domain.Events;

/// <summary>What sort of thing happened: the sixteen types of PLOVER, and three of our own for what it leaves out.</summary>
/// <remarks>Definitions are in our own words; the names are those of the PLOVER ontology, version 2023.</remarks>
public enum EventType
{
    /// <summary>Two or more sides settle on something, or one consents to a proposal.</summary>
    Agree,

    /// <summary>Sides meet, visit or talk.</summary>
    Consult,

    /// <summary>One side backs, praises or sides with another in words or by diplomatic acts.</summary>
    Support,

    /// <summary>One side gives way: eases, lifts, frees or admits.</summary>
    Concede,

    /// <summary>Sides work together, share or trade in fact.</summary>
    Cooperate,

    /// <summary>One side gives money, goods, shelter or help.</summary>
    Aid,

    /// <summary>Forces or fighters pull back or give up arms or ground.</summary>
    Retreat,

    /// <summary>One side asks, urges or demands that another act.</summary>
    Request,

    /// <summary>One side blames, criticises, charges or condemns another.</summary>
    Accuse,

    /// <summary>One side refuses, denies, opposes or declines.</summary>
    Reject,

    /// <summary>One side warns another of harm to come.</summary>
    Threaten,

    /// <summary>People demonstrate, strike or boycott in public.</summary>
    Protest,

    /// <summary>One side breaks off or reduces relations, or imposes a penalty short of force.</summary>
    Sanction,

    /// <summary>Forces are readied, deployed or shown.</summary>
    Mobilize,

    /// <summary>A power uses its law, police or control against people: arrests, detentions, bans, censorship.</summary>
    Coerce,

    /// <summary>Violence against people or things.</summary>
    Assault,

    /// <summary>Somebody declares, announces or comments, where none of the types above says more.</summary>
    Statement,

    /// <summary>A document is issued, released or circulated.</summary>
    Publication,

    /// <summary>Somebody takes, is given, leaves or loses a post.</summary>
    Appointment,
}
