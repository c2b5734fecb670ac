using System.Text;
using OnRecord.Benchmarks.Synthesis;

namespace OnRecord.Benchmarks.Questions;

/// <summary>Beginnings of names as somebody types them, with and without their accents.</summary>
internal sealed class Prefixes(CorpusPlan plan)
{
    private readonly IReadOnlyList<string> names =
        [.. SyntheticCorpus.CastOf(plan).ByPopularity.SelectMany(actor => actor.Aliases.Prepend(actor.Name))];

    /// <summary>Draws the address that asks for one.</summary>
    public string Next(Random random)
    {
        var name = random.Pick(names);
        var typed = name[..Math.Min(name.Length, 2 + random.Next(9))].Trim();
        return $"/v1/suggest?q={Uri.EscapeDataString(random.Chance(0.5) ? Bare(typed) : typed)}";
    }

    private static string Bare(string typed) =>
        string.Concat(typed.Normalize(NormalizationForm.FormD).Where(letter => letter < 0x0300 || letter > 0x036f)).ToLowerInvariant();
}
