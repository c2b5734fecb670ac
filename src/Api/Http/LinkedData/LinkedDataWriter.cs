using System.Text.Json;

namespace OnRecord.Api.Http.LinkedData;

/// <summary>Writes an object of the corpus as one JSON object in the terms of schema.org, without <c>@context</c>.</summary>
/// <param name="writer">Receives the object.</param>
/// <param name="item">The object exactly as a list or its own address serves it; members that were left out of it are left out here.</param>
/// <param name="origin">What its absolute ids begin with: <see cref="Serving.Origin.Of"/>.</param>
internal delegate void LinkedDataWriter(Utf8JsonWriter writer, JsonElement item, string origin);
