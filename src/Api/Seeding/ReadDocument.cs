using OnRecord.Domain.Corpus;
using OnRecord.Domain.Pipeline;

namespace OnRecord.Api.Seeding;

/// <summary>A file that was read.</summary>
/// <param name="Source">The document for the engine.</param>
/// <param name="Outlet">The outlet that the page itself names; null where it names none, or <c>sources.json</c> tells the outlet.</param>
internal sealed record ReadDocument(SourceDocument Source, Outlet? Outlet);
