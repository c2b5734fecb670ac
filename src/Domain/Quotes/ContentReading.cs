namespace OnRecord.Domain.Quotes;

/// <summary>Where the reported words after a cue begin, and whom they were said to.</summary>
/// <param name="Start">First token of the content; -1 where nothing that is reported follows.</param>
/// <param name="AddresseeStart">First token of the addressee; -1 where none is told.</param>
/// <param name="AddresseeEnd">Just past the addressee.</param>
/// <param name="Phrase">Whether the content is a noun phrase or the like rather than a clause, and so ends with it.</param>
internal readonly record struct ContentReading(int Start, int AddresseeStart, int AddresseeEnd, bool Phrase)
{
    /// <summary>Nothing found.</summary>
    public static ContentReading Nothing => new(-1, -1, -1, false);
}
