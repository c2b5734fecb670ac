namespace OnRecord.Domain.Articles;

/// <summary>Finds the headline where it is printed again, word for word or nearly so.</summary>
internal static class RepeatedTitles
{
    private const double Near = 0.85;

    /// <summary>Marks the lines that repeat it.</summary>
    public static void Apply(Page page)
    {
        if (page.TitleWords is not { Count: >= 3 } title)
            return;
        var stopped = page.Blocks[page.TitleBlock].EndsWithStop;
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if (i == page.TitleBlock || !block.IsOpen || block.Words > 2 * title.Count + 6 || (block.EndsWithStop && !stopped))
                continue;
            var words = TitleWords.Of(block.Characters[..TitleFinder.HeadLength(block.Characters)]);
            if (words.Equals(title) || (title.Count >= 5 && words.Similarity(title) >= Near))
                block.Drop(BoilerplateKind.RepeatedTitle);
        }
    }
}
