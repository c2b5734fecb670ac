using System.Collections.Immutable;

namespace OnRecord.Domain.Linking.Paraphrase;

/// <summary>A word, phrase, name or number of a wording, as it is compared.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Stem">What it is matched by first: stems, an actor's id with an @ before it, or a number's value.</param>
/// <param name="Senses">The groups of the <see cref="Thesaurus"/> that it belongs to, ascending; empty where none.</param>
/// <param name="Weight">What it says, from 0.2 for words of every statement to 1; before weighing by how common it is in the corpus.</param>
/// <param name="Segment">Index of the sentence or content span it stands in, from 0.</param>
/// <param name="Quoted">Whether it stands in quotation marks.</param>
/// <param name="Soft">Whether it can stand for a negator in another wording, but need not: “refused to”.</param>
public sealed record WordUnit(
    WordUnitKind Kind,
    string Stem,
    ImmutableArray<int> Senses,
    double Weight,
    int Segment,
    bool Quoted,
    bool Soft);
