namespace OnRecord.Domain.Actors;

/// <summary>Who speaks an attribution, and to whom.</summary>
/// <param name="SpeakerId">The actor who speaks; null where the source resolves to none.</param>
/// <param name="AddresseeId">The actor spoken to; null where none is known.</param>
/// <param name="Source">What the words that name the source are; null where there are none.</param>
/// <param name="Document">What kind of document the source is or stands for, as a medium; null where it is none.</param>
/// <param name="Confidence">How sure the speaker is, from 0 to 1.</param>
public readonly record struct SpeakerReading(string? SpeakerId, string? AddresseeId, SourceKind? Source, string? Document, double Confidence);
