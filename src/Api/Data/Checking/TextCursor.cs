namespace OnRecord.Api.Data.Checking;

/// <summary>The raw text of one article after another, so that a pass over rows in article order reads each once.</summary>
internal sealed class TextCursor(CorpusContext db)
{
    private int article = -1;
    private string? text;

    /// <summary>The text of the article; null where it has none.</summary>
    public string? Of(int articleKey)
    {
        if (article != articleKey)
            (article, text) = (articleKey, db.Sources.Where(source => source.ArticleKey == articleKey).Select(source => source.Text).SingleOrDefault());
        return text;
    }
}
