namespace OnRecord.Api.Networks;

/// <summary>What ties two actors.</summary>
/// <param name="Source">Id of the actor that it leads from; of two without direction the first by id.</param>
/// <param name="Target">Id of the actor that it leads to; the source itself where somebody speaks about or acts on themselves.</param>
/// <param name="Weight">How many quotes, articles or events stand behind it.</param>
/// <param name="Evidence">Which they are.</param>
public sealed record NetworkEdge(string Source, string Target, int Weight, NetworkEvidence Evidence);
