using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Tells which document a noun means and who wrote it: “the letter said” is said by its author.</summary>
internal sealed class DocumentResolver(AnnotatedDocument document, IReadOnlyList<Chain> names)
{
    // Nouns that one text uses for one document.
    private static readonly Dictionary<string, string> SameSort = new(StringComparer.Ordinal)
    {
        ["email"] = "letter", ["e-mail"] = "letter", ["memo"] = "letter", ["memorandum"] = "letter", ["note"] = "letter", ["message"] = "letter", ["missive"] = "letter",
        ["publication"] = "report", ["document"] = "report", ["assessment"] = "report", ["review"] = "report", ["paper"] = "report", ["study"] = "report", ["dossier"] = "report",
        ["findings"] = "report", ["analysis"] = "report", ["inquiry"] = "report", ["communique"] = "statement", ["communiqué"] = "statement", ["declaration"] = "statement",
        ["release"] = "statement", ["tweets"] = "tweet", ["post"] = "tweet",
    };

    private static readonly HashSet<string> Issuing = new(StringComparer.Ordinal)
    {
        "issue", "issued", "issues", "issuing", "send", "sent", "sends", "sending", "release", "released", "releases", "releasing", "publish", "published", "publishes", "publishing",
        "write", "wrote", "writes", "writing", "written", "circulate", "circulated", "circulating", "submit", "submitted", "file", "filed", "filing", "draft", "drafted", "produce",
        "produced", "compile", "compiled", "deliver", "delivered", "pen", "penned", "author", "authored", "post", "posted", "unveil", "unveiled", "sign", "signed", "compose", "composed",
    };

    private readonly ImmutableArray<Token> tokens = document.Tokens;
    private readonly List<Chain> documents = [];

    /// <summary>The documents found.</summary>
    public IReadOnlyList<Chain> Documents => documents;

    /// <summary>Puts a document noun into its chain and notes its author where the words tell.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="around">Candidates of its sentence that have their chains already.</param>
    public void Resolve(Candidate noun, IReadOnlyList<Candidate> around)
    {
        var sort = Sort(noun);
        var author = Author(noun, around, whole: false);
        var known = noun.IsDefinite || author is null ? documents.FindLast(chain => chain.Members.Exists(member => Sort(member) == sort) && (author is null || chain.Author is null || chain.Author == author || author.Actor?.PartOf is { } whole && chain.Author.Actor?.Id == whole)) : null;
        // Another office's name for the body that wrote it: “the UN publication” after the report of the UN's rights office.
        if (known is null && author?.Actor is { } owner && documents.FindLast(chain => chain.Members.Exists(member => Sort(member) == sort) && chain.Author?.Actor?.PartOf == owner.Id) is { } part) (known, author) = (part, part.Author);
        if (known is null) documents.Add(known = new Chain { IsDocument = true });
        Attribute(known, author);
        known.Add(noun);
    }

    /// <summary>Looks again once the whole article has been read: the subject may stand after the noun (“By publishing the report, the office …”).</summary>
    /// <param name="noun">A noun that has its chain.</param>
    /// <param name="around">Candidates of its sentence that have theirs.</param>
    public void Revisit(Candidate noun, IReadOnlyList<Candidate> around)
    {
        if (noun.Chain is not { IsDocument: true } chain || Author(noun, around, whole: true) is not { } author) return;
        if (chain.Author is null || IsWhole(chain.Author, author)) chain.Author = author;
    }

    // The head of an office who publishes its report leaves it the office's.
    private static void Attribute(Chain document, Chain? author)
    {
        if (author is null || IsWhole(author, document.Author)) return;
        if (document.Author?.Sort == ActorKind.Organization && author.Actor?.PartOf is { } office && office == document.Author.Actor?.Id) return;
        document.Author = author;
    }

    // What an office of a body wrote is not the body's again: “the UN report” is the office's once that is known.
    private static bool IsWhole(Chain whole, Chain? part) =>
        part?.Sort is ActorKind.Organization && whole.Actor is { } actor && part.Actor?.PartOf == actor.Id;

    /// <summary>Says who wrote the document that an attribution names as its medium: “X said in a letter”.</summary>
    public void Author(Candidate noun, Chain speaker)
    {
        if (noun.Chain is { IsDocument: true } chain && speaker is { IsDocument: false } && (chain.Author is null || speaker.Sort is ActorKind.Organization)) chain.Author = speaker;
    }

    /// <summary>What kind of document a chain is, as a medium: “report”, “letter”.</summary>
    public static string Kind(Chain document) => Sort(document.Members[0]);

    private static string Sort(Candidate noun)
    {
        var word = noun.Core.Split(' ')[^1].ToLowerInvariant();
        return SameSort.GetValueOrDefault(word, word);
    }

    // Whole: the sentence has been read to its end, so that a subject after the noun has its chain too.
    private Chain? Author(Candidate noun, IReadOnlyList<Candidate> around, bool whole)
    {
        var owner = around.Where(c => c.Chain is { IsDocument: false } && c.IsPossessive && c.First >= noun.First && c.End <= noun.Head).LastOrDefault();
        if (owner is not null) return owner.Chain;
        // “a Chinese letter”, “the UN publication”
        for (var i = noun.First; i < noun.Head; i++)
        {
            if (Countries.OfAdjective(tokens[i].Text) is { } country)
                return names.FirstOrDefault(chain => chain.Sort == ActorKind.Country && (chain.Actor?.Name == country.Name || chain.Names.Contains(country.Name)));
            if (around.FirstOrDefault(c => c.Kind == MentionKind.Name && c.First == i && c.Sort == ActorKind.Organization) is { Chain: { } body }) return body;
        }

        var max = document.Sentences[noun.Sentence].EndToken;
        if (noun.End + 1 < max && tokens[noun.End].Is("by") && around.FirstOrDefault(c => c.First <= noun.End + 2 && c.Head > noun.End) is { Chain: { IsDocument: false } writer }) return writer;
        // “Liu issued an email”, “By publishing the assessment, the office …”
        for (var i = noun.First - 1; i >= Math.Max(document.Sentences[noun.Sentence].FirstToken, noun.First - 8); i--)
        {
            if (!Issuing.Contains(tokens[i].Lower) || !document.Tags[i].IsVerb()) continue;
            if (document.Tags[i] is Tag.VB) return null;
            var subject = around.LastOrDefault(c => c.IsSubject && c.End <= i && c.Chain is { IsDocument: false } && i - c.End < 16) ?? (whole && document.Tags[i] == Tag.VBG ? around.FirstOrDefault(c => c.IsSubject && c.First > noun.End && c.Chain is { IsDocument: false }) : null);
            return subject?.Chain;
        }

        return null;
    }
}
