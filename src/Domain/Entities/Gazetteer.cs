using OnRecord.Domain.Actors;
using OnRecord.Domain.Networks;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Entities;

/// <summary>What the engine's own lists and a file of names in public life know of words.</summary>
/// <remarks>
/// File layout, little-endian: <c>OGAZ</c>, number of words (int), then for each, sorted by hash, the distance from the hash before
/// (seven bits a byte) and its sorts (ushort).
/// </remarks>
public sealed class Gazetteer
{
    private static readonly byte[] Magic = "OGAZ"u8.ToArray();

    private static readonly Lazy<Gazetteer> Compiled = new(() => Read(ModelFile.Open("gazetteer.bin")));

    private readonly HashTable sorts;

    private Gazetteer(HashTable sorts) => this.sorts = sorts;

    /// <summary>The one compiled into the engine.</summary>
    /// <exception cref="InvalidDataException">None was compiled in.</exception>
    public static Gazetteer Default => Compiled.Value;

    /// <summary>The engine's own lists alone.</summary>
    public static Gazetteer Own { get; } = new(Table(OwnWords()));

    /// <summary>What is known of a word.</summary>
    /// <param name="hash">Of the word in lower case, by <see cref="WordHash.Of(ReadOnlySpan{char})"/>.</param>
    public WordSorts Of(uint hash) => (WordSorts)Math.Max(0, sorts.Find(hash));

    /// <summary>Reads the names and joins the engine's own lists to them.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static Gazetteer Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (!reader.ReadBytes(4).AsSpan().SequenceEqual(Magic)) throw new InvalidDataException("Not a gazetteer.");
        var words = OwnWords();
        var hash = 0u;
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            hash += (uint)reader.Read7BitEncodedInt();
            words[hash] = words.GetValueOrDefault(hash) | (WordSorts)reader.ReadUInt16();
        }

        return new Gazetteer(Table(words));
    }

    /// <summary>Writes words as <see cref="Read"/> reads them.</summary>
    public static void Write(Stream stream, IReadOnlyDictionary<uint, WordSorts> words)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(words.Count);
        var before = 0u;
        foreach (var (hash, known) in words.OrderBy(word => word.Key))
        {
            writer.Write7BitEncodedInt((int)(hash - before));
            writer.Write((ushort)known);
            before = hash;
        }
    }

    private static HashTable Table(Dictionary<uint, WordSorts> words)
    {
        var table = new HashTable(words.Count);
        foreach (var (word, known) in words) table.Add(word, (int)known);
        return table;
    }

    private static Dictionary<uint, WordSorts> OwnWords()
    {
        var words = new Dictionary<uint, WordSorts>();
        Add(Lexicon.Rows("Actors.given-names.tsv").Select(row => row[0]), WordSorts.GivenName);
        Add(Lexicon.Words("Actors.titles.lexicon"), WordSorts.Title);
        Add(Lexicon.Words("Actors.organization-words.lexicon"), WordSorts.OrganizationWord);
        Add(Lexicon.Words("Actors.peoples.lexicon"), WordSorts.Group);
        Add(Lexicon.Words("Actors.places.lexicon"), WordSorts.Place);
        Add(Lexicon.Words("Actors.place-beginnings.lexicon"), WordSorts.Place);
        Add(Lexicon.Words("Actors.function-words.lexicon"), WordSorts.Function);
        Add(Lexicon.Words("Actors.not-actors.lexicon"), WordSorts.NoActor);
        Add(Lexicon.Rows("Actors.roles.tsv").Where(row => row[1] is "person" or "group").Select(row => row[0]), WordSorts.PersonNoun);
        Add(Lexicon.Rows("Articles.agencies.tsv").SelectMany(row => row[0].Split(' ')).Where(word => char.IsUpper(word[0])),
            WordSorts.OfOrganization);
        foreach (var country in Countries.All)
        {
            Add(country.Aliases.Concat(country.Seats).Append(country.Name).SelectMany(name => name.Split(' ')).Where(word => char.IsUpper(word[0])),
                WordSorts.Place);
            Add(country.Adjectives.Concat(country.Peoples), WordSorts.Group);
        }

        return words;

        void Add(IEnumerable<string> entries, WordSorts sort)
        {
            foreach (var entry in entries)
            {
                var hash = WordHash.Of(entry.ToLowerInvariant());
                words[hash] = words.GetValueOrDefault(hash) | sort;
            }
        }
    }
}
