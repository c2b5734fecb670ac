using OnRecord.Api.Actors;
using OnRecord.Api.Articles;
using OnRecord.Api.Data;
using OnRecord.Api.Events;
using OnRecord.Api.Outlets;
using OnRecord.Api.Quotes;
using OnRecord.Api.Utterances;

namespace OnRecord.Api.Export;

/// <summary>The tables of the export.</summary>
internal static class ExportTables
{
    /// <summary>In the order in which they are written.</summary>
    public static readonly IReadOnlyList<ExportTable> All =
    [
        new()
        {
            Name = "outlets",
            Description = "Who published articles.",
            Row = typeof(OutletResponse),
            Rows = db => ExportedRows.Objects(db, Resource.Outlets),
            Count = corpus => corpus.Outlets,
        },
        new()
        {
            Name = "actors",
            Description = "Who speaks and acts in the articles, and whom the authority file knows besides.",
            Row = typeof(ActorResponse),
            Rows = db => ExportedRows.Objects(db, Resource.Actors),
            Count = corpus => corpus.Actors,
            References = [("partOf.id", "actors"), ("country.id", "actors"), ("offices[].organization.id", "actors")],
        },
        new()
        {
            Name = "articles",
            Description = "The documents, with what is known of each; the text itself is in sources.",
            Row = typeof(ArticleResponse),
            Rows = db => ExportedRows.Objects(db, Resource.Articles),
            Count = corpus => corpus.Articles,
            References = [("outlet.id", "outlets")],
        },
        new()
        {
            Name = "sources",
            Description = "The raw document of every article, which every span of the other tables is an offset into.",
            Row = typeof(ExportedSource),
            Rows = db => ExportedRows.Sources(db),
            Count = corpus => corpus.Articles,
            Key = ["article"],
            References = [("article", "articles")],
        },
        new()
        {
            Name = "mentions",
            Description = "Every span that refers to an actor.",
            Row = typeof(ExportedMention),
            Rows = db => ExportedRows.Mentions(db),
            Count = corpus => corpus.Mentions,
            Key = ["article", "number"],
            References = [("article", "articles"), ("actor", "actors")],
        },
        new()
        {
            Name = "quotes",
            Description = "Reported words, with who is said to have spoken them and where they stand.",
            Row = typeof(QuoteResponse),
            Rows = db => ExportedRows.Objects(db, Resource.Quotes),
            Count = corpus => corpus.Quotes,
            References =
            [
                ("speaker.id", "actors"), ("addressee.id", "actors"), ("article.id", "articles"), ("utterance.id", "utterances"),
            ],
        },
        new()
        {
            Name = "utterances",
            Description = "Acts of speech, each with the quotes that render it, compared word by word.",
            Row = typeof(UtteranceResponse),
            Rows = db => ExportedRows.Objects(db, Resource.Utterances),
            Count = corpus => corpus.Utterances,
            References =
            [
                ("speaker.id", "actors"), ("renderings[].quote", "quotes"), ("renderings[].article.id", "articles"),
                ("renderings[].outlet.id", "outlets"),
            ],
        },
        new()
        {
            Name = "events",
            Description = "What happened, with every report of it.",
            Row = typeof(EventResponse),
            Rows = db => ExportedRows.Objects(db, Resource.Events),
            Count = corpus => corpus.Events,
            References =
            [
                ("participants[].actor.id", "actors"), ("reports[].article.id", "articles"),
                ("reports[].participants[].actor.id", "actors"),
            ],
        },
    ];
}
