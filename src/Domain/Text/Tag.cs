namespace OnRecord.Domain.Text;

/// <summary>Part of speech of a token, by the Penn Treebank tag set; all marks are one.</summary>
public enum Tag
{
    /// <summary>Anything else.</summary>
    Other,

    /// <summary>Punctuation, quotation marks and symbols.</summary>
    Punct,

    /// <summary>Coordinating conjunction: and, but.</summary>
    CC,

    /// <summary>Cardinal number.</summary>
    CD,

    /// <summary>Determiner: the, some.</summary>
    DT,

    /// <summary>Existential there.</summary>
    EX,

    /// <summary>Foreign word.</summary>
    FW,

    /// <summary>Preposition or subordinating conjunction: in, that, if.</summary>
    IN,

    /// <summary>Adjective.</summary>
    JJ,

    /// <summary>Comparative adjective.</summary>
    JJR,

    /// <summary>Superlative adjective.</summary>
    JJS,

    /// <summary>Modal: can, would.</summary>
    MD,

    /// <summary>Singular or mass noun.</summary>
    NN,

    /// <summary>Plural noun.</summary>
    NNS,

    /// <summary>Singular proper noun.</summary>
    NNP,

    /// <summary>Plural proper noun.</summary>
    NNPS,

    /// <summary>Predeterminer: all the.</summary>
    PDT,

    /// <summary>Possessive ending: ’s.</summary>
    POS,

    /// <summary>Personal pronoun.</summary>
    PRP,

    /// <summary>Possessive pronoun (PRP$): his, their.</summary>
    PRPS,

    /// <summary>Adverb.</summary>
    RB,

    /// <summary>Comparative adverb.</summary>
    RBR,

    /// <summary>Superlative adverb.</summary>
    RBS,

    /// <summary>Particle: up in “set up”.</summary>
    RP,

    /// <summary>The word to.</summary>
    TO,

    /// <summary>Interjection.</summary>
    UH,

    /// <summary>Verb, base form.</summary>
    VB,

    /// <summary>Verb, past tense.</summary>
    VBD,

    /// <summary>Verb, gerund or present participle.</summary>
    VBG,

    /// <summary>Verb, past participle.</summary>
    VBN,

    /// <summary>Verb, present, not third person singular.</summary>
    VBP,

    /// <summary>Verb, present, third person singular.</summary>
    VBZ,

    /// <summary>Wh-determiner: which, that.</summary>
    WDT,

    /// <summary>Wh-pronoun: who, what.</summary>
    WP,

    /// <summary>Possessive wh-pronoun (WP$): whose.</summary>
    WPS,

    /// <summary>Wh-adverb: when, where.</summary>
    WRB,
}
