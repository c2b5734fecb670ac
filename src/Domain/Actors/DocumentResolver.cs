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
        var author = Author(noun, around);
        var known = noun.IsDefinite || author is null ? documents.FindLast(chain => chain.Members.Exists(member => Sort(member) == sort) && (author is null || chain.Author is null || chain.Author == author)) : null;
        // Another office's name for the body that wrote it: “the UN publication” after the report of the UN's rights office.
        if (known is null && author?.Actor is { } owner && documents.FindLast(chain => chain.Members.Exists(member => Sort(member) == sort) && chain.Author?.Actor?.PartOf == owner.Id) is { } part) (known, author) = (part, part.Author);
        if (known is null) documents.Add(known = new Chain { IsDocument = true });
        if (author is not null) known.Author = author;
        known.Add(noun);
    }

    /// <summary>Says who wrote the document that an attribution names as its medium: “X said in a letter”.</summary>
    public void Author(Candidate noun, Chain speaker)
    {
        if (noun.Chain is { IsDocument: true } chain && speaker is { IsDocument: false } && (chain.Author is null || speaker.Sort is ActorKind.Organization)) chain.Author = speaker;
    }

    private static string Sort(Candidate noun)
    {
        var word = noun.Core.Split(' ')[^1].ToLowerInvariant();
        word = RoleLexicon.Singular(word) is { } one && RoleLexicon.Find(one) is not null ? one : word;
        return SameSort.GetValueOrDefault(word, word);
    }

    private Chain? Author(Candidate noun, IReadOnlyList<Candidate> around)
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
            var subject = around.LastOrDefault(c => c.IsSubject && c.End <= i && c.Chain is { IsDocument: false } && i - c.End < 16) ?? (document.Tags[i] == Tag.VBG ? around.FirstOrDefault(c => c.IsSubject && c.First > noun.End && c.Chain is { IsDocument: false }) : null);
            return subject?.Chain;
        }

        return null;
    }
}
