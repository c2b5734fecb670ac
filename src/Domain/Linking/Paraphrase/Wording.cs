using System.Collections.Immutable;

namespace OnRecord.Domain.Linking.Paraphrase;

/// <summary>The words of a quote reduced to what they say, ready to be compared with others.</summary>
/// <param name="Units">Its words, phrases, names and numbers in order; function words are left out. Empty for a quote of function words alone.</param>
/// <param name="Plain">The words in lower case with single spaces and no marks: equal where two quotes differ in typography only.</param>
/// <param name="WordCount">Words in <paramref name="Plain"/>.</param>
public sealed record Wording(ImmutableArray<WordUnit> Units, string Plain, int WordCount);
