using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>What has been found out about a page so far: the draft that becomes an <see cref="ArticleLayout"/>.</summary>
internal sealed class Page
{
    /// <summary>A page none of whose blocks is known yet.</summary>
    public Page(string text)
    {
        Text = text;
        Blocks = [.. BlockReader.Read(text).SelectMany(block => BlockSplitter.Split(text, block))];
    }

    /// <summary>The whole document.</summary>
    public string Text { get; }

    /// <summary>Its blocks in order.</summary>
    public List<Block> Blocks { get; }

    /// <summary>The headline without a site suffix.</summary>
    public TextSpan? Title { get; set; }

    /// <summary>Index of the headline's block; -1 where there is none.</summary>
    public int TitleBlock { get; set; } = -1;

    /// <summary>The words of the headline, to recognise it again.</summary>
    public TitleWords? TitleWords { get; set; }

    /// <summary>Names of writers, each once.</summary>
    public List<TextSpan> Bylines { get; } = [];

    /// <summary>The first words that credit an agency.</summary>
    public TextSpan? AgencyCredit { get; set; }

    /// <summary>The first address printed for the story.</summary>
    public TextSpan? CanonicalUrl { get; set; }

    /// <summary>The first publication date.</summary>
    public TextSpan? Dateline { get; set; }

    /// <summary>
    /// Index of the first block of running text that is not known to be anything else; the number of blocks where there is none.
    /// </summary>
    public int FirstProse
    {
        get
        {
            var first = Blocks.FindIndex(block => block.IsOpen && block.IsProse);
            return first < 0 ? Blocks.Count : first;
        }
    }

    /// <summary>
    /// Adds a writer, unless the name is known; a page that credits more than thirty is no news page, and the rest are left out.
    /// </summary>
    public void AddByline(TextSpan name)
    {
        if (Bylines.Count < 30 && !Bylines.Exists(known => known.Of(Text) == name.Of(Text)))
            Bylines.Add(name);
    }

    /// <summary>Words of running text, not known to be anything else, from one block up to another.</summary>
    public int ProseWords(int from, int to)
    {
        var words = 0;
        for (var i = from; i < to; i++)
            words += Blocks[i].IsOpen && Blocks[i].IsProse ? Blocks[i].Words : 0;
        return words;
    }
}
