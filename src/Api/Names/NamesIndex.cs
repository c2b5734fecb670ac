using System.Text;
using OnRecord.Api.Actors;
using OnRecord.Domain.Actors;

namespace OnRecord.Api.Names;

/// <summary>What the actors of one snapshot are called, in memory: ids, usual names and aliases, found by any word's beginning.</summary>
/// <remarks>
/// Actors are numbered by id, their names in the order of the actors, the usual one first. Kept in flat arrays, some 300 bytes an
/// actor. Immutable; safe for use from several threads.
/// </remarks>
internal sealed class NamesIndex
{
    private readonly NameColumns columns;

    /// <summary>Sorts what was read.</summary>
    public NamesIndex(NameColumns columns)
    {
        this.columns = columns;
        var (text, starts) = Fold(columns.Names);
        Words = new WordStarts(text, starts);
    }

    /// <summary>How many actors there are.</summary>
    public int Actors => columns.Ids.Count;

    /// <summary>How many names they have.</summary>
    public int Names => columns.Names.Count;

    /// <summary>The words of the names as they are compared.</summary>
    public WordStarts Words { get; }

    /// <summary>Public id of an actor.</summary>
    public string Id(int actor) => columns.Ids.Text(actor);

    /// <summary>Key of an actor's row in this snapshot.</summary>
    public int Key(int actor) => columns.Keys[actor];

    /// <summary>What sort of actor.</summary>
    public ActorKind Kind(int actor) => columns.Kinds[actor];

    /// <summary>Whether the authority file knows an actor.</summary>
    public bool IsKnown(int actor) => columns.Known[actor];

    /// <summary>How often it occurs.</summary>
    public ActorCounts Counts(int actor) =>
        new(columns.Mentions[actor], columns.Quotes[actor], columns.Events[actor], columns.Articles[actor]);

    /// <summary>How often it is mentioned.</summary>
    public int Mentions(int actor) => columns.Mentions[actor];

    /// <summary>A name as it is written.</summary>
    public string Name(int name) => columns.Names.Text(name);

    /// <summary>The actor that has a name.</summary>
    public int Owner(int name) => columns.Owners[name];

    /// <summary>The usual name of an actor.</summary>
    public int UsualName(int actor) => columns.FirstNames[actor];

    /// <summary>All names of an actor, the usual one first.</summary>
    public Stretch NamesOf(int actor) => new(columns.FirstNames[actor], columns.FirstNames[actor + 1]);

    /// <summary>The actors whose ids begin with some letters.</summary>
    public Stretch IdsBeginning(string letters) => columns.Ids.Beginning(Encoding.UTF8.GetBytes(letters));

    /// <summary>The actor with an id; negative where none has it.</summary>
    public int Find(string id) => columns.Ids.Find(Encoding.UTF8.GetBytes(id));

    /// <summary>The actors that an id leads to without being theirs: one, several that share a name, or none.</summary>
    public IEnumerable<int> Led(string id)
    {
        var found = columns.OtherIds.Beginning(Encoding.UTF8.GetBytes(id));
        for (var place = found.From; place < found.To && columns.OtherIds.Text(place) == id; place++)
            yield return columns.OtherOwners[place];
    }

    /// <summary>
    /// The id that an actor has now, for one that it has, had or is called by; null where that is nobody's, or that of several.
    /// </summary>
    public string? Canonical(string id)
    {
        if (Find(id) >= 0) return id;
        return Led(id).Take(2).ToList() is [var only] ? Id(only) : null;
    }

    private static (byte[] Text, int[] Starts) Fold(FlatTexts names)
    {
        var text = new MemoryStream();
        var starts = new int[names.Count + 1];
        for (var name = 0; name < names.Count; name++)
        {
            text.Write(Encoding.ASCII.GetBytes(Folded.Of(names.Text(name))));
            text.WriteByte(WordStarts.End);
            starts[name + 1] = (int)text.Length;
        }
        return (text.ToArray(), starts);
    }
}
