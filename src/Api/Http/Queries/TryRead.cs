using System.Diagnostics.CodeAnalysis;

namespace OnRecord.Api.Http.Queries;

/// <summary>Reads a value from a word of an address; false where the word is not one.</summary>
internal delegate bool TryRead<T>(string word, [MaybeNullWhen(false)] out T value);
