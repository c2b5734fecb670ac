namespace OnRecord.Domain.Events;

/// <summary>What a verb, noun or adjective says of the infinitive or gerund that depends on it.</summary>
/// <param name="ObjectActs">Whether its object, where it has one, does what the dependent verb tells; otherwise its subject does.</param>
/// <param name="Factuality">Whether what the dependent verb tells took place.</param>
internal readonly record struct Governor(bool ObjectActs, Factuality Factuality);
