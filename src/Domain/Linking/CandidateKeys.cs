using System.Globalization;
using OnRecord.Domain.Linking.Paraphrase;

namespace OnRecord.Domain.Linking;

/// <summary>What a quote is looked up by, as 64-bit hashes: a corpus has millions of such keys.</summary>
/// <remarks>FNV-1a, which is the same in every process. That two keys come to one hash would only have two quotes compared for nothing.</remarks>
internal static class CandidateKeys
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const char OfSpeaker = '\u001f';
    private const char Neighbours = '\u001e';

    /// <summary>The keys of a quote, each once, in the order of its words.</summary>
    public static ulong[] Of(Rendering rendering)
    {
        var found = new List<ulong>();
        var seen = new HashSet<ulong>();
        var speaker = Add(Add(Basis, rendering.SpeakerId ?? "?"), OfSpeaker);
        WordUnit? before = null;
        foreach (var unit in rendering.Wording.Units)
        {
            if (unit.Kind == WordUnitKind.Negator) continue;
            AddBoth(unit.Stem);
            foreach (var sense in unit.Senses) AddBoth(string.Create(CultureInfo.InvariantCulture, $"#{sense}"));
            if (before is not null) AddOne(Add(Add(Add(Basis, before.Stem), Neighbours), unit.Stem));
            before = unit;
        }
        return [.. found];

        void AddBoth(ReadOnlySpan<char> key)
        {
            AddOne(Add(Basis, key));
            AddOne(Add(speaker, key));
        }

        void AddOne(ulong key)
        {
            if (seen.Add(key)) found.Add(key);
        }
    }

    private static ulong Add(ulong hash, ReadOnlySpan<char> characters)
    {
        foreach (var character in characters) hash = Add(hash, character);
        return hash;
    }

    private static ulong Add(ulong hash, char character) => (((hash ^ (byte)character) * Prime) ^ (uint)(character >> 8)) * Prime;
}
