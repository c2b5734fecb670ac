namespace OnRecord.Domain.Syntax;

/// <summary>Class of a word by Universal Dependencies (UPOS), coarser than <see cref="Text.Tag"/> and the same in every language.</summary>
public enum WordClass
{
    /// <summary>X: what is none of the others, foreign words among them.</summary>
    Other,

    /// <summary>ADJ: adjective.</summary>
    Adjective,

    /// <summary>ADP: preposition, and the particle of a verb (“set up”).</summary>
    Adposition,

    /// <summary>ADV: adverb.</summary>
    Adverb,

    /// <summary>AUX: auxiliary, modal, and “be” before a predicate.</summary>
    Auxiliary,

    /// <summary>CCONJ: and, or, but.</summary>
    Coordinator,

    /// <summary>DET: determiner.</summary>
    Determiner,

    /// <summary>INTJ: interjection.</summary>
    Interjection,

    /// <summary>NOUN: common noun.</summary>
    Noun,

    /// <summary>NUM: cardinal number.</summary>
    Numeral,

    /// <summary>PART: “to” before a verb, “not”, the possessive ending.</summary>
    Particle,

    /// <summary>PRON: pronoun, possessive ones included.</summary>
    Pronoun,

    /// <summary>PROPN: word of a name.</summary>
    Name,

    /// <summary>PUNCT: mark.</summary>
    Punctuation,

    /// <summary>SCONJ: subordinating conjunction: that, if, because.</summary>
    Subordinator,

    /// <summary>SYM: symbol: $, %, an address.</summary>
    Symbol,

    /// <summary>VERB: verb that is no auxiliary.</summary>
    Verb,
}
