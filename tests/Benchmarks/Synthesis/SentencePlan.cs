namespace OnRecord.Benchmarks.Synthesis;

/// <summary>How many sentences of each sort an article has, and in which order.</summary>
internal static class SentencePlan
{
    private const int WordsOfSentence = 18;

    /// <summary>For an article of 300 to 1200 words, the shorter ones likelier: two to eight quotes, one event on average.</summary>
    public static SentenceSort[] Draw(Random random)
    {
        var words = 300 + (900 * Math.Pow(random.NextDouble(), 1.5));
        List<SentenceSort> plan =
        [
            .. Enumerable.Repeat(SentenceSort.Quote, 2 + random.Next(7)),
            .. Enumerable.Repeat(SentenceSort.Event, Math.Max(0, random.Next(5) - 1)),
            .. Enumerable.Repeat(SentenceSort.Mention, 2 + random.Next(6)),
        ];
        SentenceSort[] all = [.. plan, .. Enumerable.Repeat(SentenceSort.Plain, Math.Max(0, (int)(words / WordsOfSentence) - plan.Count))];
        random.Shuffle(all);
        return all;
    }
}
