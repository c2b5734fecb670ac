namespace OnRecord.Domain.Actors;

/// <summary>Asks whether a word belongs to what an actor is called.</summary>
internal static class ActorWords
{
    /// <summary>Whether a name seen of a chain, or a name or description of its actor, has the word.</summary>
    public static bool Says(Chain chain, string word) =>
        chain.Names.Any(name => Says(name, word)) || chain.Actor is { } actor && Says(actor, word);

    /// <summary>Whether a name or description of an actor has the word.</summary>
    public static bool Says(Actor actor, string word) =>
        actor.Aliases.Concat(actor.Descriptions).Prepend(actor.Name).Any(name => Says(name, word));

    private static bool Says(string name, string word) =>
        name.Split(' ', '-').Any(part => part.Equals(word, StringComparison.OrdinalIgnoreCase));
}
