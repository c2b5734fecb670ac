using System.Collections.Immutable;

namespace OnRecord.Domain.Actors;

/// <summary>A state as texts call it.</summary>
/// <param name="Name">The usual English name.</param>
/// <param name="Adjectives">“Chinese”, “British”.</param>
/// <param name="Peoples">“Austrians”, “Britons”; empty where the adjective serves.</param>
/// <param name="Seats">Cities and palaces that stand for its government: “Beijing”, “Kremlin”.</param>
/// <param name="Aliases">Other names.</param>
internal sealed record Country(
    string Name, ImmutableArray<string> Adjectives, ImmutableArray<string> Peoples, ImmutableArray<string> Seats,
        ImmutableArray<string> Aliases);
