using OnRecord.Api.Http.Responses;

namespace OnRecord.Api.Actors;

/// <summary>A post that an actor held.</summary>
/// <param name="Title">As it is called.</param>
/// <param name="Organization">The actor that the post belongs to; null where unknown.</param>
/// <param name="From">When it began; null where unknown; open at the start (`../2022-02`) where only known to be held by then.</param>
/// <param name="To">When it ended; null while held; open at the end (`2022-09/..`) where only known to be held still then.</param>
public sealed record OfficeResponse(string Title, Reference? Organization, DateResponse? From, DateResponse? To);
