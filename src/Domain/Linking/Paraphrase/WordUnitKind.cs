namespace OnRecord.Domain.Linking.Paraphrase;

/// <summary>What a unit of a wording is; it decides what may stand for it in another.</summary>
public enum WordUnitKind
{
    /// <summary>A word or fixed phrase, which a neighbour in meaning may replace.</summary>
    Word,

    /// <summary>A name; two wordings that name different bearers are not one utterance.</summary>
    Name,

    /// <summary>A number; two wordings that count differently are not one utterance.</summary>
    Number,

    /// <summary>A word that turns the statement into its opposite: “not”, “never”.</summary>
    Negator,
}
