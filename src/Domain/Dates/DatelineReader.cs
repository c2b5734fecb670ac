using OnRecord.Domain.Articles;
using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Dates;

/// <summary>Takes the day of publication from the line of the page that prints it, where nobody has told it.</summary>
/// <remarks>Reads <see cref="ArticleLayout.Dateline"/>; fills <see cref="AnnotatedDocument.Published"/>. Stands before <see cref="DateFinder"/>, whose relative dates count from that day.</remarks>
public sealed class DatelineReader
{
    private readonly Tokenizer tokenizer = new();
    private readonly SentenceSplitter splitter = new();
    private readonly SyntaxParser parser = new();
    private readonly DateFinder dates = new();

    /// <summary>Adds the day, if the page prints a whole one.</summary>
    public AnnotatedDocument Annotate(AnnotatedDocument document) =>
        document.Published is null && document.Layout.Dateline is { } line && Read(document.TextOf(line)) is { } day
            ? document with { Published = day }
            : document;

    // “Published: 31 August 2022”, “Updated 3:13 a.m. 3 Feb 2022”: the first date that needs no other to be read.
    private EdtfDate? Read(string line)
    {
        var document = new AnnotatedDocument
        {
            Text = line,
            ArticleId = "",
            Layout = new ArticleLayout { Paragraphs = [new Paragraph(new TextSpan(0, line.Length), ParagraphKind.Body)] },
        };
        document = dates.Annotate(parser.Annotate(splitter.Annotate(tokenizer.Annotate(document))));
        return document.Dates.FirstOrDefault(date => date.Kind == DateExpressionKind.Absolute && date.Date.Earliest == date.Date.Latest)?.Date;
    }
}
