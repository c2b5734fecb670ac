using OnRecord.Api.Http.Queries;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Articles.Markup;

/// <summary>The parameters of an article's text.</summary>
internal sealed class TextGrammar : QueryGrammar
{
    private static readonly Parameter Annotated = new()
    {
        Name = "annotated",
        Description = "Another word for `format`: `html` is the text with marks for what was found.",
        Example = "html",
        Words = ["html"],
        Pattern = "^html$",
        MaxLength = 20,
    };

    private TextGrammar() : base([Annotated])
    {
    }

    /// <summary>The grammar of <c>/v1/articles/{id}/text</c>.</summary>
    public static TextGrammar Instance { get; } = new();

    /// <inheritdoc/>
    public override void Read(QueryReader reader, HttpContext context)
    {
        if (reader.OneOf(Annotated) is null)
            return;
        if (context.GetEndpoint()?.Metadata.GetMetadata<Produced>()?.Parameter is { } format && reader.One(format) == Format.Text.Name)
            reader.Wrong(Annotated, "'annotated=html' and 'format=text' ask for two different things.", "one of the two");
        context.Features.Set(Format.Html);
    }
}
