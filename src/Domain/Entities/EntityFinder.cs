using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Entities;

/// <summary>Finds names and what they name: a linear chain over hashed features, the best labels of a sentence by Viterbi's algorithm.</summary>
/// <remarks>
/// Reads <see cref="AnnotatedDocument.Tokens"/>, <see cref="AnnotatedDocument.Sentences"/>, <see cref="AnnotatedDocument.Tags"/> and
/// <see cref="AnnotatedDocument.Syntax"/>; fills <see cref="AnnotatedDocument.Entities"/>. After Ratinov and Roth (2009), “Design challenges and misconceptions in named entity
/// recognition”. Only stretches near a capital are looked at.
/// </remarks>
public sealed class EntityFinder(EntityModel model)
{
    /// <summary>Adds the names.</summary>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        var features = new EntityFeatures(document);
        var entities = ImmutableArray.CreateBuilder<NamedEntity>();
        foreach (var sentence in document.Sentences)
        {
            for (var first = sentence.FirstToken; first < sentence.EndToken;)
            {
                var end = first;
                while (end < sentence.EndToken && features.MayName(end, sentence)) end++;
                if (end > first) Find(document, features, sentence, first, end, entities);
                first = end + 1;
            }
        }

        return document with { Entities = [.. new EntityAgreement(document, entities).Settle(entities)] };
    }

    private void Find(
        AnnotatedDocument document, EntityFeatures features, Sentence sentence, int first, int end, ImmutableArray<NamedEntity>.Builder entities)
    {
        var labels = Label(features, sentence, first, end);
        foreach (var (from, to, kind) in EntityLabels.Read(labels))
        {
            var span = new TextSpan(document.Tokens[first + from].Span.Start, document.Tokens[first + to - 1].Span.End);
            entities.Add(new NamedEntity(span, first + from, first + to, kind));
        }
    }

    private int[] Label(EntityFeatures features, Sentence sentence, int first, int end)
    {
        var count = EntityLabels.Count;
        var length = end - first;
        Span<uint> hashes = stackalloc uint[EntityFeatures.Count];
        Span<int> scores = stackalloc int[count];
        Span<int> best = stackalloc int[count];
        Span<int> next = stackalloc int[count];
        var back = new byte[length * count];
        for (var i = 0; i < length; i++)
        {
            features.Fill(first + i, sentence, hashes);
            model.Score(hashes, scores);
            if (i == 0) Start(scores, best);
            else
            {
                Step(scores, best, next, back.AsSpan(i * count, count));
                next.CopyTo(best);
            }
        }

        return Trace(best, back, length);
    }

    private static void Start(ReadOnlySpan<int> scores, Span<int> best)
    {
        for (var label = 0; label < best.Length; label++) best[label] = EntityLabels.MayStart(label) ? scores[label] : Impossible;
    }

    private const int Impossible = int.MinValue / 4;

    private void Step(ReadOnlySpan<int> scores, ReadOnlySpan<int> best, Span<int> next, Span<byte> back)
    {
        for (var label = 0; label < next.Length; label++)
        {
            var (top, from) = (int.MinValue, 0);
            foreach (var before in EntityLabels.MayPrecede(label))
            {
                var score = best[before] + model.Transition(before, label);
                if (score > top) (top, from) = (score, before);
            }

            (next[label], back[label]) = (top + scores[label], (byte)from);
        }
    }

    private static int[] Trace(ReadOnlySpan<int> best, byte[] back, int length)
    {
        var label = EntityLabels.Outside;
        for (var other = 0; other < best.Length; other++)
            if (EntityLabels.MayEnd(other) && best[other] > best[label]) label = other;
        var labels = new int[length];
        for (var i = length - 1; i >= 0; i--)
        {
            labels[i] = label;
            label = back[i * best.Length + label];
        }

        return labels;
    }
}
