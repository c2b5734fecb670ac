using OnRecord.Domain.Actors;

namespace OnRecord.Domain.Linking;

/// <summary>The names of some actors as a title has them.</summary>
/// <param name="Text">“A”, “A and B”, “A, B and others”; null where there are none.</param>
/// <param name="IsPlural">Whether a verb after them is plural.</param>
internal readonly record struct ActorNames(string? Text, bool IsPlural)
{
    private const int Most = 3;

    /// <summary>The names of actors, those named most often first.</summary>
    internal static ActorNames Of(IEnumerable<string> ids, IReadOnlyDictionary<string, Actor> actors)
    {
        var found = ids.CountBy(id => id).OrderByDescending(pair => pair.Value).Select(pair => actors.GetValueOrDefault(pair.Key)).OfType<Actor>().ToList();
        if (found.Count == 0) return default;
        var names = found.Take(Most).Select(actor => actor.Name).ToList();
        if (found.Count > Most) names = [.. names.Take(Most - 1), "others"];
        var text = names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";
        return new ActorNames(text, names.Count > 1 || found[0].Kind == ActorKind.Group);
    }
}
