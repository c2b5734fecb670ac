namespace OnRecord.Benchmarks.Synthesis;

/// <summary>What is drawn by chance again and again.</summary>
internal static class Draws
{
    /// <summary>True with a probability from 0 to 1.</summary>
    public static bool Chance(this Random random, double probability) => random.NextDouble() < probability;

    /// <summary>One of several, each as likely.</summary>
    public static T Pick<T>(this Random random, IReadOnlyList<T> among) => among[random.Next(among.Count)];
}
