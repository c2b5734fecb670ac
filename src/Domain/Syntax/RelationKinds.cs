namespace OnRecord.Domain.Syntax;

/// <summary>Names of the relations in Universal Dependencies.</summary>
public static class RelationKinds
{
    private static readonly string[] Names =
    [
        "root", "dep", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "cc:preconj",
        "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass", "det", "det:predet", "discourse",
        "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked",
        "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct",
        "reparandum", "vocative", "xcomp",
    ];

    private static readonly Dictionary<string, Relation> ByName =
        Names.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => (Relation)pair.index, StringComparer.Ordinal);

    /// <summary>How many relations there are.</summary>
    public static int Count => Names.Length;

    /// <summary>The relation as CoNLL-U writes it, subtype included: <c>nsubj:pass</c>.</summary>
    public static string Name(this Relation relation) => Names[(int)relation];

    /// <summary>The relation without its subtype: <c>nsubj</c> of <c>nsubj:pass</c>.</summary>
    public static string MainName(this Relation relation) => relation.Name().Split(':')[0];

    /// <summary>The relation of a name; of an unknown subtype the main one, of an unknown name <see cref="Relation.Dependent"/>.</summary>
    public static Relation Parse(string name) =>
        ByName.TryGetValue(name, out var relation) || ByName.TryGetValue(name.Split(':')[0], out relation) ? relation : Relation.Dependent;
}
