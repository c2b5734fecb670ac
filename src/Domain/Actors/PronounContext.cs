namespace OnRecord.Domain.Actors;

/// <summary>What is going on where a pronoun stands.</summary>
/// <param name="LastSpeaker">Who was last said to speak; null where nobody was.</param>
/// <param name="IsSource">Whether the pronoun is the source of reported words.</param>
/// <param name="Adds">Whether the verb says that the speaker goes on: “added”.</param>
/// <param name="SpeakerOfThis">Who speaks the report that the pronoun stands in, outside quotation marks; null elsewhere.</param>
/// <param name="Excluded">Whom it cannot mean: the speaker of the quotation it stands in.</param>
internal readonly record struct PronounContext(Chain? LastSpeaker, bool IsSource, bool Adds, Chain? SpeakerOfThis, Chain? Excluded);
