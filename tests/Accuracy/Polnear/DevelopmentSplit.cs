using System.Security.Cryptography;
using System.Text;

namespace OnRecord.Accuracy.Polnear;

/// <summary>A fixed fifth of a corpus, to measure on while rules are written on the rest.</summary>
public static class DevelopmentSplit
{
    /// <summary>Whether a file belongs to the fifth: the first byte of the SHA-256 of its name, without ending, is divisible by five.</summary>
    public static bool Contains(string path) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFileNameWithoutExtension(path)))[0] % 5 == 0;
}
