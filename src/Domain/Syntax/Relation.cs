namespace OnRecord.Domain.Syntax;

/// <summary>What a word is to the word it hangs on: the relations of Universal Dependencies 2 with the subtypes of its English treebanks.</summary>
public enum Relation
{
    /// <summary>root: hangs on nothing; each sentence has exactly one.</summary>
    Root,

    /// <summary>dep: anything else.</summary>
    Dependent,

    /// <summary>acl: clause that modifies a noun (“the plan to leave”).</summary>
    NounClause,

    /// <summary>acl:relcl: relative clause.</summary>
    RelativeClause,

    /// <summary>advcl: adverbial clause.</summary>
    AdverbialClause,

    /// <summary>advcl:relcl: relative clause about a whole clause (“which pleased her”).</summary>
    SentenceRelative,

    /// <summary>advmod: adverb.</summary>
    AdverbialModifier,

    /// <summary>amod: adjective before or after its noun.</summary>
    AdjectivalModifier,

    /// <summary>appos: apposition.</summary>
    Apposition,

    /// <summary>aux: auxiliary.</summary>
    Auxiliary,

    /// <summary>aux:pass: auxiliary of a passive.</summary>
    PassiveAuxiliary,

    /// <summary>case: preposition, or possessive ending.</summary>
    Case,

    /// <summary>cc: and, or, but.</summary>
    Coordinator,

    /// <summary>cc:preconj: both, either, neither.</summary>
    Preconjunction,

    /// <summary>ccomp: clause as an object, what is reported among them.</summary>
    ComplementClause,

    /// <summary>compound: noun before a noun.</summary>
    Compound,

    /// <summary>compound:prt: particle of a verb.</summary>
    Particle,

    /// <summary>conj: what is joined to its first member.</summary>
    Conjunct,

    /// <summary>cop: “be” before a predicate.</summary>
    Copula,

    /// <summary>csubj: clause as a subject.</summary>
    ClausalSubject,

    /// <summary>csubj:outer: clause as the subject of a predicate that is a clause.</summary>
    OuterClausalSubject,

    /// <summary>csubj:pass: clause as the subject of a passive.</summary>
    PassiveClausalSubject,

    /// <summary>det: determiner.</summary>
    Determiner,

    /// <summary>det:predet: all, both, such before a determiner.</summary>
    Predeterminer,

    /// <summary>discourse: interjection, filler.</summary>
    Discourse,

    /// <summary>dislocated: fronted or trailing element that is taken up again.</summary>
    Dislocated,

    /// <summary>expl: it, there without a referent.</summary>
    Expletive,

    /// <summary>fixed: later word of a fixed phrase (“because of”).</summary>
    Fixed,

    /// <summary>flat: later word of a name without a head.</summary>
    Flat,

    /// <summary>goeswith: later part of a word written apart.</summary>
    GoesWith,

    /// <summary>iobj: indirect object.</summary>
    IndirectObject,

    /// <summary>list: item of a list.</summary>
    ListItem,

    /// <summary>mark: that, if, to before a clause.</summary>
    Marker,

    /// <summary>nmod: noun that modifies a noun (“of the office”).</summary>
    NominalModifier,

    /// <summary>nmod:desc: description before a name (“President Bush”).</summary>
    DescriptiveModifier,

    /// <summary>nmod:poss: owner.</summary>
    Possessor,

    /// <summary>nmod:unmarked: noun that modifies a noun without a preposition (“last week”).</summary>
    UnmarkedModifier,

    /// <summary>nsubj: subject.</summary>
    Subject,

    /// <summary>nsubj:outer: subject of a predicate that is a clause.</summary>
    OuterSubject,

    /// <summary>nsubj:pass: subject of a passive.</summary>
    PassiveSubject,

    /// <summary>nummod: number.</summary>
    NumericModifier,

    /// <summary>obj: object.</summary>
    DirectObject,

    /// <summary>obl: noun that modifies a verb, with a preposition.</summary>
    Oblique,

    /// <summary>obl:agent: “by” whom in a passive.</summary>
    Agent,

    /// <summary>obl:unmarked: noun that modifies a verb without a preposition (“on” left out before a day).</summary>
    UnmarkedOblique,

    /// <summary>orphan: what is left where a verb is left out.</summary>
    Orphan,

    /// <summary>parataxis: clause placed beside another, attributions within or after what was said among them.</summary>
    Parataxis,

    /// <summary>punct: mark.</summary>
    Punctuation,

    /// <summary>reparandum: what a speaker corrects.</summary>
    Reparandum,

    /// <summary>vocative: who is addressed.</summary>
    Vocative,

    /// <summary>xcomp: complement without a subject of its own (“declined to comment”).</summary>
    OpenComplement,
}
