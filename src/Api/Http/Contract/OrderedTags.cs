using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace OnRecord.Api.Http.Contract;

/// <summary>Puts the groups of operations in the order in which a newcomer wants them.</summary>
internal sealed class OrderedTags : IDocumentFilter
{
    private static readonly (string Name, string Description)[] Tags =
    [
        ("Quotes", "Who said what: reported words with their speaker and their place in the article."),
        ("Utterances", "What was said once and printed several times, compared word by word."),
        ("Actors", "Who speaks and acts: people, organizations, countries, groups."),
        ("Events", "What happened: who did what to whom, when, where, and which articles tell it."),
        ("Timeline", "How much was said and done when."),
        ("Network", "Who speaks about whom, who acts on whom, and who is mentioned with whom."),
        ("Articles", "The documents that all of it was read from."),
        ("Outlets", "Who published the articles: sites and papers."),
        ("Search", "Everything that words are found in, at once."),
        ("Suggestions", "Names while they are typed."),
        ("Reconciliation", "Names in your own table matched to actors, by the Reconciliation Service API 0.2 that OpenRefine speaks."),
        ("Corpus", "The whole: how much there is of everything, and what it was built from."),
        ("Changes", "What a new snapshot added, changed or removed."),
        ("Export", "The whole corpus as files."),
        ("Feeds", "Quotes and articles for feed readers, as Atom."),
        ("Analyses", "Your own article, read by the same engine."),
        ("Problems", "What can go wrong, what it means, and what to do about it."),
        ("Health", "Whether the service runs and can answer."),
    ];

    /// <inheritdoc/>
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context) =>
        swaggerDoc.Tags = new HashSet<OpenApiTag>(Tags.Select(tag => new OpenApiTag { Name = tag.Name, Description = tag.Description }));
}
