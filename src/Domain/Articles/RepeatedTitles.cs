namespace OnRecord.Domain.Articles;

/// <summary>Finds the headline where it is printed again, word for word or nearly so.</summary>
internal static class RepeatedTitles
{
    private const double Near = 0.85;

    /// <summary>Marks the lines that repeat it.</summary>
    public static void Apply(Page page)
    {
        if (page.TitleWords is not { Count: >= 2 } title)
            return;
        var stopped = page.Blocks[page.TitleBlock].EndsWithStop;
        foreach (var block in page.Blocks)
        {
            if (!block.IsOpen || block.Words > 2 * title.Count + 6 || (block.EndsWithStop && !stopped))
                continue;
            var words = TitleWords.Of(block.Characters[..TitleFinder.HeadLength(block.Characters)]);
            if (words.Equals(title) || (title.Count >= 5 && words.Similarity(title) >= Near))
                block.Drop(BoilerplateKind.RepeatedTitle);
        }
    }
}
