using OnRecord.Accuracy.Names;
using OnRecord.Domain.Entities;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Training.Names;

/// <summary>A stretch of tokens as the model sees it, with the labels it should get.</summary>
/// <param name="Features">The hashes of each token, one token after another.</param>
/// <param name="Labels">The labels.</param>
public sealed record ChainExample(uint[] Features, int[] Labels)
{
    /// <summary>The stretches of a text near its capitals.</summary>
    public static IEnumerable<ChainExample> Of(NamedText text)
    {
        var document = text.Annotate();
        var features = new EntityFeatures(document);
        var labels = LabelsOf(document, features, text.Names);
        foreach (var sentence in document.Sentences)
        {
            for (var first = sentence.FirstToken; first < sentence.EndToken;)
            {
                var end = first;
                while (end < sentence.EndToken && features.MayName(end, sentence)) end++;
                if (end > first) yield return Stretch(features, sentence, first, end, labels);
                first = end + 1;
            }
        }
    }

    private static ChainExample Stretch(EntityFeatures features, Sentence sentence, int first, int end, int[] labels)
    {
        var hashes = new uint[(end - first) * EntityFeatures.Count];
        for (var i = first; i < end; i++) features.Fill(i, sentence, hashes.AsSpan((i - first) * EntityFeatures.Count, EntityFeatures.Count));
        return new ChainExample(hashes, labels[first..end]);
    }

    // A name whose edges are no edges of tokens (“Afghan” in “Afghan-led”) is left out, as is one that reaches into another sentence or has no capital near.
    private static int[] LabelsOf(AnnotatedDocument document, EntityFeatures features, IReadOnlyList<GoldName> names)
    {
        var labels = new int[document.Tokens.Length];
        var starts = new Dictionary<int, int>();
        var ends = new Dictionary<int, int>();
        for (var i = 0; i < labels.Length; i++)
        {
            starts[document.Tokens[i].Span.Start] = i;
            ends[document.Tokens[i].Span.End] = i + 1;
        }

        foreach (var name in names)
        {
            if (!starts.TryGetValue(name.Span.Start, out var first) || !ends.TryGetValue(name.Span.End, out var end) || end <= first) continue;
            var sentence = document.Sentences.First(sentence => sentence.EndToken > first);
            if (end > sentence.EndToken || !Enumerable.Range(first, end - first).All(i => labels[i] == EntityLabels.Outside && features.MayName(i, sentence))) continue;
            EntityLabels.Write(labels.AsSpan(first, end - first), name.Kind);
        }

        return labels;
    }
}
