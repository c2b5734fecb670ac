namespace OnRecord.Domain.Articles;

/// <summary>What web pages print around a story.</summary>
/// <param name="Words">As <see cref="PhraseKey"/> writes them.</param>
/// <param name="Kind">What a block with it is.</param>
/// <param name="Role">Where it must stand.</param>
internal sealed record PagePhrase(string Words, BoilerplateKind Kind, PhraseRole Role);
