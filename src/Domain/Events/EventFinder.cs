using System.Collections.Immutable;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>Finds what happened: triggers from a lexicon, with who took part, where, when, and whether it took place.</summary>
/// <remarks>
/// Reads tokens, sentences, <see cref="AnnotatedDocument.Tags"/>, <see cref="AnnotatedDocument.Syntax"/>, <see cref="AnnotatedDocument.Mentions"/>,
/// <see cref="AnnotatedDocument.Actors"/>, <see cref="AnnotatedDocument.Places"/>, <see cref="AnnotatedDocument.Dates"/> and
/// <see cref="AnnotatedDocument.Quotes"/>; fills <see cref="AnnotatedDocument.Events"/>, ordered by trigger. What counts and how it is told
/// stands in docs/annotation.md. An event without a participant is left out. Without a parse nothing is found.
/// </remarks>
public sealed class EventFinder
{
    /// <summary>Adds the events.</summary>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        if (document.Tags.Length != document.Tokens.Length || document.Syntax.Length != document.Tokens.Length) return document with { Events = [] };
        var layers = new DocumentLayers(document);
        var actors = document.Actors.DistinctBy(actor => actor.Id).ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        var events = new List<EventReport>();
        var owners = new DocumentOwners(document);
        foreach (var sentence in document.Sentences)
        {
            if (!MayTell(document, sentence, layers)) continue;
            owners.ReadTo(sentence.Span.Start);
            foreach (var reading in SentenceEvents.Find(new SentenceView(document, sentence, layers), actors, owners)) events.Add(reading.Report(document, layers));
        }

        return document with { Events = [.. events.OrderBy(report => report.Trigger)] };
    }

    // Without a word that can be a trigger there is no event; nor without anybody in the sentence, but for a document whose issuer was told before.
    private static bool MayTell(AnnotatedDocument document, Sentence sentence, DocumentLayers layers)
    {
        var lexicon = EventLexicon.Default;
        var (isTold, hasParticipant) = (false, layers.HasMentionIn(sentence.Span));
        for (var token = sentence.FirstToken; token < sentence.EndToken && !(isTold && hasParticipant); token++)
        {
            var word = document.Tokens[token].Lower;
            isTold = isTold || lexicon.MayTrigger(word);
            hasParticipant = hasParticipant || DocumentOwners.IsDocument(word);
        }

        return isTold && hasParticipant;
    }
}
