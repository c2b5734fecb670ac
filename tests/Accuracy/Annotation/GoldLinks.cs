using System.Collections.Immutable;
using System.Text.Json;

namespace OnRecord.Accuracy.Annotation;

/// <summary>Which quotes a reader took for one utterance, and which reports for one event. What stands in no cluster stands alone.</summary>
/// <param name="Utterances">Clusters of quotes.</param>
/// <param name="Events">Clusters of reports.</param>
public sealed record GoldLinks(
    ImmutableArray<ImmutableArray<GoldLink>> Utterances,
    ImmutableArray<ImmutableArray<GoldLink>> Events)
{
    /// <summary>Reads <c>links.json</c>.</summary>
    public static GoldLinks Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new GoldLinks(
            [.. document.RootElement.GetProperty("utterances").EnumerateArray().Select(Cluster)],
            [.. document.RootElement.GetProperty("events").EnumerateArray().Select(one => Cluster(one.GetProperty("reports")))]);
    }

    private static ImmutableArray<GoldLink> Cluster(JsonElement list) =>
        [.. list.EnumerateArray().Select(one => new GoldLink(one.GetProperty("article").GetString()!, one.GetProperty("start").GetInt32()))];
}
