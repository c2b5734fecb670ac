namespace OnRecord.Domain.Articles;

/// <summary>What stands before the words of a block and is no part of them.</summary>
internal enum BlockMark
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A bullet: <c>•</c>, <c>-</c>, <c>*</c>.</summary>
    Bullet,

    /// <summary>A number of a list: <c>1.</c>, <c>2)</c>.</summary>
    Number,

    /// <summary>A heading mark of Markdown: <c>##</c>.</summary>
    Heading,

    /// <summary>A quotation mark of Markdown: <c>&gt;</c>.</summary>
    Quote,
}
