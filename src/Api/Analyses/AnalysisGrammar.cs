using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;
using OnRecord.Domain.Dates;

namespace OnRecord.Api.Analyses;

/// <summary>The parameters of an analysis.</summary>
internal sealed class AnalysisGrammar : QueryGrammar
{
    private static readonly Parameter Published = new()
    {
        Name = "published",
        Description = "When the article was published, in EDTF level 1: relative dates (“on Friday”) count from it. "
            + "Without it a date that the page prints is used; without that too they are left open.",
        Example = "2022-09-10",
        Prefilled = true,
        MaxLength = EdtfText.MaxLength,
        Pattern = EdtfText.Pattern,
    };

    private static readonly Parameter Url = new()
    {
        Name = "url",
        Description = "Where it was published; answered back as it is, never fetched.",
        Example = "https://example.org/news/1",
        Pattern = "^https?://",
    };

    private static readonly Parameter Title = new()
    {
        Name = "title",
        Description = "Its headline, where the text has none.",
        Example = "Ambassador calls report void",
        MaxLength = 500,
    };

    private AnalysisGrammar() : base([Published, Url, Title])
    {
    }

    /// <summary>The grammar of <c>/v1/analyses</c>.</summary>
    public static AnalysisGrammar Instance { get; } = new();

    /// <inheritdoc/>
    public override void Read(QueryReader reader, HttpContext context) =>
        context.Features.Set(new AnalysisRequest(ReadPublished(reader), ReadUrl(reader), reader.One(Title)));

    private static EdtfDate? ReadPublished(QueryReader reader)
    {
        if (reader.One(Published) is not { } text)
            return null;
        if (!EdtfDate.TryParse(text, out var date, out var problem))
            reader.Wrong(
                Published, $"{Shown.Value(text)} is not a date: {problem}",
                "a date in EDTF level 1: '2022-09-10', '2022-09' or '2022-09-10~'");
        return date;
    }

    private static string? ReadUrl(QueryReader reader)
    {
        var text = reader.One(Url);
        if (text is not null && !(Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme is "http" or "https")))
            reader.Wrong(Url, $"{Shown.Value(text)} is not the address of a web page.", "an absolute http or https address");
        return text;
    }
}
