using OnRecord.Domain.Corpus;

namespace OnRecord.Domain.Linking;

/// <summary>How far two articles are about the same: the actors and places they name, the rare ones counting most.</summary>
internal sealed class ArticleTopics
{
    private readonly Dictionary<string, Dictionary<string, double>> _weights;
    private readonly Dictionary<string, int> _frequency;

    internal ArticleTopics(IReadOnlyCollection<AnalysedArticle> articles)
    {
        var names = articles.ToDictionary(article => article.Article.Id, Names, StringComparer.Ordinal);
        _frequency = names.Values.SelectMany(counts => counts.Keys).CountBy(name => name).ToDictionary(StringComparer.Ordinal);
        _weights = names.ToDictionary(pair => pair.Key, pair => Normalise(pair.Value, articles.Count), StringComparer.Ordinal);
    }

    /// <summary>From 0, nothing in common, to 1.</summary>
    internal double Similarity(string one, string other)
    {
        var (left, right) = (_weights[one], _weights[other]);
        if (left.Count > right.Count) (left, right) = (right, left);
        return left.Sum(pair => pair.Value * right.GetValueOrDefault(pair.Key));
    }

    /// <summary>How much it says that two reports share an actor: 1 for one named in few articles, less for one named everywhere.</summary>
    internal double Telling(string actorId) => 1 / (1 + Math.Log10(Math.Max(1, _frequency.GetValueOrDefault(actorId) / 20d)));

    private static Dictionary<string, int> Names(AnalysedArticle article) => article.Mentions.Select(mention => mention.ActorId)
        .Concat(article.Places.Select(place => "@" + place.Place.Id))
        .CountBy(name => name)
        .ToDictionary(StringComparer.Ordinal);

    private Dictionary<string, double> Normalise(Dictionary<string, int> counts, int articles)
    {
        // One is added to the articles, so that in a corpus of few the names that all of them share still count.
        var weights = counts.ToDictionary(pair => pair.Key, pair => (1 + Math.Log(pair.Value)) * Math.Log((articles + 20d) / _frequency[pair.Key]), StringComparer.Ordinal);
        var length = Math.Sqrt(weights.Values.Sum(weight => weight * weight));
        return length == 0 ? [] : weights.ToDictionary(pair => pair.Key, pair => pair.Value / length, StringComparer.Ordinal);
    }
}
