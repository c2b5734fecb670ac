namespace OnRecord.Domain.Text;

/// <summary>Numbers that stand for words and features.</summary>
public static class WordHash
{
    /// <summary>FNV-1a over the characters, mixed.</summary>
    public static uint Of(ReadOnlySpan<char> text) => Mix(Fnv(text));

    /// <summary>FNV-1a over the characters, not mixed; its low bits alone are poor.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="seed">Makes the same text a different number.</param>
    public static uint Fnv(ReadOnlySpan<char> text, uint seed = 0)
    {
        var hash = 2166136261u ^ seed;
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        return hash;
    }

    /// <summary>One number for two.</summary>
    public static uint Of(uint left, uint right) => Mix(left * 0x9E3779B1u ^ right);

    // The end of MurmurHash3, so that every bit bears on every other.
    private static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }
}
