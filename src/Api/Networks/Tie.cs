namespace OnRecord.Api.Networks;

/// <summary>One quote, article or event that ties two actors.</summary>
/// <param name="Evidence">Key of the quote, article or event.</param>
/// <param name="Source">Key of the actor that it leads from.</param>
/// <param name="Target">Key of the actor that it leads to.</param>
internal readonly record struct Tie(int Evidence, int Source, int Target);
