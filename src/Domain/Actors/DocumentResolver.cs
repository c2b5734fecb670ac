using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Tells which document a noun means and who wrote it: “the letter said” is said by its author.</summary>
internal sealed class DocumentResolver
{
    // Nouns that one text uses for one document: “email” is a letter, “assessment” a report.
    private static readonly Dictionary<string, string> SameSort =
        Lexicon.Rows("Actors.same-documents.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly HashSet<string> Issuing = Lexicon.Words("Actors.issuing-verbs.lexicon");

    // How many documents of one sort a noun may mean; further back nobody remembers.
    private const int Memory = 50;

    private readonly AnnotatedDocument document;
    private readonly ImmutableArray<Token> tokens;
    private readonly Dictionary<string, List<Chain>> documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Chain> countries = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Starts with the chains of names, which may be authors.</summary>
    public DocumentResolver(AnnotatedDocument document, IEnumerable<Chain> names)
    {
        this.document = document;
        tokens = document.Tokens;
        foreach (var chain in names.Where(chain => chain.Sort == ActorKind.Country))
            foreach (var name in chain.Actor is { } actor ? chain.Names.Append(actor.Name) : chain.Names) countries.TryAdd(name, chain);
    }

    /// <summary>Puts a document noun into its chain and notes its author where the words tell.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="around">Candidates of its sentence that have their chains already.</param>
    public void Resolve(Candidate noun, IReadOnlyList<Candidate> around)
    {
        var sort = Sort(noun);
        if (!documents.TryGetValue(sort, out var same)) documents[sort] = same = [];
        var earlier = Enumerable.Reverse(same).Take(Memory).ToList();
        var author = Author(noun, around, whole: false);
        var known = noun.IsDefinite || author is null ? earlier.Find(chain => MayBeBy(chain, author)) : null;
        if (known is null && author?.Actor is { } owner && earlier.Find(chain => chain.Author?.Actor?.PartOf == owner.Id) is { } part)
        {
            // Another office's name for the body that wrote it: “the UN publication” after the report of the UN's rights office.
            (known, author) = (part, part.Author);
        }

        if (known is null) same.Add(known = new Chain { IsDocument = true });
        Attribute(known, author);
        known.Add(noun);
    }

    /// <summary>
    /// Looks again once the whole article has been read: the subject may stand after the noun (“By publishing the report, the office …”).
    /// </summary>
    /// <param name="noun">A noun that has its chain.</param>
    /// <param name="around">Candidates of its sentence that have theirs.</param>
    public void Revisit(Candidate noun, IReadOnlyList<Candidate> around)
    {
        if (noun.Chain is not { IsDocument: true } chain || Author(noun, around, whole: true) is not { } author) return;
        if (chain.Author is null || IsWhole(chain.Author, author)) chain.Author = author;
    }

    /// <summary>Says who wrote the document that an attribution names as its medium: “X said in a letter”.</summary>
    public void Author(Candidate noun, Chain speaker)
    {
        if (noun.Chain is not { IsDocument: true } chain || speaker.IsDocument) return;
        if (chain.Author is null || speaker.Sort is ActorKind.Organization) chain.Author = speaker;
    }

    /// <summary>What kind of document a chain is, as a medium: “report”, “letter”.</summary>
    public static string Kind(Chain document) => Sort(document.Members[0]);

    private static string Sort(Candidate noun)
    {
        var word = noun.Core.Split(' ')[^1].ToLowerInvariant();
        return SameSort.GetValueOrDefault(word, word);
    }

    private static bool MayBeBy(Chain document, Chain? author) =>
        author is null || document.Author is null || document.Author == author
        || author.Actor?.PartOf is { } whole && document.Author.Actor?.Id == whole;

    // The head of an office who publishes its report leaves it the office's.
    private static void Attribute(Chain document, Chain? author)
    {
        if (author is null || IsWhole(author, document.Author)) return;
        if (document.Author?.Sort == ActorKind.Organization && author.Actor?.PartOf is { } office
            && office == document.Author.Actor?.Id) return;
        document.Author = author;
    }

    // What an office of a body wrote is not the body's again: “the UN report” is the office's once that is known.
    private static bool IsWhole(Chain whole, Chain? part) =>
        part?.Sort is ActorKind.Organization && whole.Actor is { } actor && part.Actor?.PartOf == actor.Id;

    // Whole: the sentence has been read to its end, so that a subject after the noun has its chain too.
    private Chain? Author(Candidate noun, IReadOnlyList<Candidate> around, bool whole)
    {
        var owner = around.LastOrDefault(c =>
            c is { Chain.IsDocument: false, IsPossessive: true } && c.First >= noun.First && c.End <= noun.Head);
        if (owner is not null) return owner.Chain;
        if (Modifier(noun, around, out var author)) return author;
        var max = document.Sentences[noun.Sentence].EndToken;
        if (noun.End + 1 < max && tokens[noun.End].Is("by")
            && around.FirstOrDefault(c =>
                c.First <= noun.End + 2 && c.Head > noun.End) is { Chain: { IsDocument: false } writer }) return writer;
        return Issuer(noun, around, whole);
    }

    // “a Chinese letter”, “the UN publication”: true where a word before the noun tells, though the country may not be named otherwise.
    private bool Modifier(Candidate noun, IReadOnlyList<Candidate> around, out Chain? author)
    {
        for (var i = noun.First; i < noun.Head; i++)
        {
            author = null;
            if (Countries.OfAdjective(tokens[i].Text) is { } country)
            {
                countries.TryGetValue(country.Name, out author);
                return true;
            }

            author = around.FirstOrDefault(c => c is { Kind: MentionKind.Name, Sort: ActorKind.Organization } && c.First == i)?.Chain;
            if (author is not null) return true;
        }

        author = null;
        return false;
    }

    // “Liu issued an email”, “By publishing the assessment, the office …”
    private Chain? Issuer(Candidate noun, IReadOnlyList<Candidate> around, bool whole)
    {
        for (var i = noun.First - 1; i >= Math.Max(document.Sentences[noun.Sentence].FirstToken, noun.First - 8); i--)
        {
            if (!Issuing.Contains(tokens[i].Lower) || !document.Tags[i].IsVerb()) continue;
            if (document.Tags[i] is Tag.VB) return null;
            var subjects = around.Where(c => c is { IsSubject: true, Chain.IsDocument: false }).ToList();
            var subject = subjects.FindLast(c => c.End <= i && i - c.End < 16);
            if (subject is null && whole && document.Tags[i] == Tag.VBG) subject = subjects.Find(c => c.First > noun.End);
            return subject?.Chain;
        }

        return null;
    }
}
