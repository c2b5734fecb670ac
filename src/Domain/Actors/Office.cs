using OnRecord.Domain.Dates;

namespace OnRecord.Domain.Actors;

/// <summary>A post that an actor held.</summary>
/// <param name="Title">As it is called: “United Nations High Commissioner for Human Rights”.</param>
/// <param name="Organization">Id of the actor the post belongs to; null where unknown.</param>
/// <param name="From">First day; null or an open interval (<c>../2022-02</c>: in post by then) where not known exactly.</param>
/// <param name="To">Last day; null while held, an open interval (<c>2022-09/..</c>: still in post then) where not known exactly.</param>
/// <param name="Unique">Whether only one person at a time holds the post, so that its title and a date name the holder.</param>
public sealed record Office(string Title, string? Organization, EdtfDate? From, EdtfDate? To, bool Unique = false);
