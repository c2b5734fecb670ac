using OnRecord.Domain.Actors;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>Whose the documents of an article are, as far as it has told: “the report” speaks for the office that issued it.</summary>
/// <remarks>Filled in document order, so that a document is given only to who was named as its issuer before.</remarks>
internal sealed class DocumentOwners(AnnotatedDocument document)
{
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);
    private int _quote;
    private int _mention;

    /// <summary>Remembers whose words documents are in quotes that begin before an offset (“the report says”).</summary>
    internal void ReadTo(int offset)
    {
        for (; _quote < document.Quotes.Length && document.Quotes[_quote].Content[0].Start < offset; _quote++)
        {
            var quote = document.Quotes[_quote];
            if (quote is { Source: { } source, SpeakerId: { } speaker }) Remember(document.TextOf(source).ToLowerInvariant().Split(' ')[^1], speaker);
        }

        while (_mention < document.Mentions.Length && document.Mentions[_mention].Span.Start < offset) _mention++;
    }

    /// <summary>Remembers who issued a document.</summary>
    internal void Remember(string noun, string actor)
    {
        if (IsDocument(noun)) _owners[EventLexicon.Singular(noun)] = actor;
    }

    /// <summary>Who issued the document that a noun names, with the last mention before; null where that was not told, or the noun names none.</summary>
    internal Mention? OwnerOf(string noun)
    {
        if (!IsDocument(noun) || !_owners.TryGetValue(EventLexicon.Singular(noun), out var owner)) return null;
        for (var i = _mention - 1; i >= 0 && i > _mention - 60; i--)
            if (document.Mentions[i].ActorId == owner) return document.Mentions[i];
        return null;
    }

    /// <summary>Whether a noun in lower case names something written that is issued.</summary>
    internal static bool IsDocument(string noun) => noun.Length > 4 && EventLexicon.Default.IsIn(noun, "document");
}
