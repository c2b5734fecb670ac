using System.Security.Cryptography;
using System.Text;

namespace OnRecord.Accuracy.Polnear;

/// <summary>A fixed tenth of what is learned from, set apart to choose sizes and thresholds on and to calibrate.</summary>
public static class TuningSplit
{
    /// <summary>Whether a file belongs to the tenth: it is none of <see cref="DevelopmentSplit"/>, and the second byte of the SHA-256 of its name, without ending, is divisible by ten.</summary>
    public static bool Contains(string path) =>
        !DevelopmentSplit.Contains(path) && SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFileNameWithoutExtension(path)))[1] % 10 == 0;
}
