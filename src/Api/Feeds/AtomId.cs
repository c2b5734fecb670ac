using System.Security.Cryptography;
using System.Text;

namespace OnRecord.Api.Feeds;

/// <summary>The permanent ids that feeds and their entries must have (RFC 4287, section 4.2.6).</summary>
internal static class AtomId
{
    /// <summary>
    /// A UUID made of a name (RFC 9562, version 8): the same on every host, at every address and in every snapshot, which an address
    /// that holds the host would not be.
    /// </summary>
    /// <param name="name">What the id names within the service: <c>quotes/…</c>.</param>
    public static string Of(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"On Record\n{name}")).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
