using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Training;

/// <summary>Words with their right tags, in the units the engine's tokenizer makes.</summary>
public sealed record TaggedSentence(string[] Words, Tag[] Tags, bool[] IsWord);
