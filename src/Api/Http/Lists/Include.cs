using OnRecord.Api.Data;

namespace OnRecord.Api.Http.Lists;

/// <summary>A related object that a client can ask for in full.</summary>
/// <param name="Name">As <c>include=</c> names it.</param>
/// <param name="Path">Where the reference to it stands: <c>speaker</c>, <c>reports.article</c>; lists on the way are gone through.</param>
/// <param name="Target">What sort of object it is.</param>
internal sealed record Include(string Name, string Path, Resource Target);
