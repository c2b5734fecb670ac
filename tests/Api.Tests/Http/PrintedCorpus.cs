using System.Collections.Immutable;
using OnRecord.Domain;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Events;
using OnRecord.Domain.Linking;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Api.Tests.Http;

/// <summary>
/// A corpus of twelve articles with five quotes each and one event or none, made to have ties, gaps and open dates in every
/// column that lists are sorted by. Whatever is expected of it in a test can be read off here.
/// </summary>
internal static class PrintedCorpus
{
    public const int Articles = 12;
    public const int Quotes = Articles * 5;

    // What the sources of the last article are, whose speakers are not known; the letter is a document in all of them.
    private static readonly SourceKind[] Unnamed = [SourceKind.Person, SourceKind.Group, SourceKind.Document, SourceKind.Other];

    private static readonly string[] Speakers = ["zhang-jun", "chen-xu", "zhang-jun", "michelle-bachelet"];

    public static LinkedCorpus Build()
    {
        var articles = Enumerable.Range(0, Articles).Select(Article).OrderBy(article => article.Article.Published?.Date).ToImmutableArray();
        return new()
        {
            Outlets = [new Outlet("interreviewed", "Interreviewed", "interreviewed.example"), new Outlet("news5s", "News5s", null)],
            Agencies = [new Agency("reuters", "Reuters")],
            Actors =
            [
                new Actor { Id = "china", Name = "China", Kind = ActorKind.Country, Origin = ActorOrigin.Authority, Aliases = ["Beijing"] },
                Person("chen-xu", "Chen Xu") with
                {
                    Offices = [new Office("Ambassador", "china", EdtfDate.Parse("2019"), EdtfDate.Parse("2022-09/.."))],
                },
                new Actor { Id = "diplomats", Name = "Western diplomats", Kind = ActorKind.Group, Origin = ActorOrigin.Mentions },
                Person("michelle-bachelet", "Michelle Bachelet") with { Wikidata = "Q320", Country = null },
                Person("zhang-jun", "Zhang Jun"),
            ],
            Places = [new Place("geneva", "Geneva", ["Genève"], null, null)],
            Articles = articles,
            Utterances = Utterances(articles),
            Events = [.. articles.SelectMany(article => article.Events.Select(report => Event(article, report)))],
        };
    }

    private static Actor Person(string id, string name) =>
        new()
        {
            Id = id,
            Name = name,
            Kind = ActorKind.Person,
            Origin = ActorOrigin.Authority,
            Description = $"{name} speaks.",
            Country = "china",
            PartOf = "china",
        };

    private static AnalysedArticle Article(int number)
    {
        var id = $"article-{number:00}";
        var page = new PageWriter();
        var title = page.Write($"Headline {number} – café");
        page.Write("\r\n\r\n");
        var start = page.Length;
        var mentions = new List<Mention>();
        var quotes = Enumerable.Range(0, 5).Select(ordinal => Quote(page, mentions, number, ordinal)).ToList();
        var events = number % 4 == 3 ? [] : ImmutableArray.Create(Visit(page, number));
        var body = new TextSpan(start, page.Length);
        page.Write("\r\nShare this ");
        var share = new TextSpan(page.Length, page.Length + 3);
        page.Write("now");
        return new()
        {
            Article = new Article
            {
                Id = id,
                File = $"{id}.txt",
                Text = page.Text,
                Sha256 = new string((char)('a' + (number % 6)), 64),
                MediaType = "text/plain",
                Title = title.Of(page.Text),
                Standfirst = number % 2 == 0 ? "What happened" : null,
                Bylines = number % 3 == 0 ? ["Ann Writer"] : [],
                OutletId = (number % 3) switch { 0 => "interreviewed", 1 => "news5s", _ => null },
                AgencyId = number % 2 == 0 ? "reuters" : null,
                Url = number == 0 ? "https://interreviewed.example/0" : null,
                Published = Published(number),
                CopyOf = number == 1 ? new Original("reuters", null, EdtfDate.Parse("2022-08"), "same words") : null,
                Language = "en",
                WordCount = 100 + (number / 3),
                Layout = new ArticleLayout
                {
                    Title = title,
                    Paragraphs = [new Paragraph(title, ParagraphKind.Title), new Paragraph(body, ParagraphKind.Body)],
                    Boilerplate = [new Boilerplate(share, BoilerplateKind.Share)],
                },
            },
            Mentions = [.. mentions.OrderBy(mention => mention.Span)],
            Quotes = QuoteId.Assign(id, page.Text, quotes),
            Events = events,
        };
    }

    private static Publication? Published(int number) => (number % 6) switch
    {
        0 => new(EdtfDate.Parse("2022-09-01"), PublicationBasis.Stated, null),
        1 => new(EdtfDate.Parse("2022-09-01"), PublicationBasis.Curated, "seen"),
        2 => new(EdtfDate.Parse("2022-08"), PublicationBasis.Inferred, "in August"),
        3 => new(EdtfDate.Parse("../2022-07-20"), PublicationBasis.Inferred, null),
        4 => new(EdtfDate.Parse($"2022-07-{number:00}~"), PublicationBasis.Inferred, null),
        _ => null,
    };

    private static Quote Quote(PageWriter page, List<Mention> mentions, int number, int ordinal)
    {
        if (ordinal == 4)
        {
            page.Write("The so-called “");
            var phrase = page.Write("training centres");
            page.Write("” stand. ");
            return new() { Id = "", Kind = QuoteKind.Scare, Content = [phrase], Quoted = [phrase], Confidence = 0.6 };
        }
        var speaker = Speakers[ordinal];
        page.Write("“");
        var content = page.Write(ordinal == 0 ? "The report closes the door of cooperation." : $"Word {ordinal} of day {number}.");
        page.Write("” ");
        var cue = page.Write(ordinal == 1 ? "told reporters" : "said");
        page.Write(" ");
        var source = page.Write(speaker == "chen-xu" ? "the ambassador" : speaker);
        page.Write(". ");
        mentions.Add(new(source, speaker, speaker == "chen-xu" ? MentionKind.Nominal : MentionKind.Name, 0.9));
        return new()
        {
            Id = "",
            Kind = (QuoteKind)(ordinal % 3),
            Content = [content],
            Quoted = [content],
            Cue = cue,
            Source = source,
            SourceKind = ordinal == 2 ? SourceKind.Document : number == 11 ? Unnamed[ordinal] : SourceKind.Actor,
            SpeakerId = number == 11 ? null : speaker,
            Addressee = ordinal == 1 ? new TextSpan(cue.Start + 5, cue.End) : null,
            AddresseeId = number == 0 && ordinal == 1 ? "diplomats" : null,
            Medium = ordinal == 2 ? "letter" : ordinal == 3 ? "press conference" : null,
            Date = ordinal == 2 ? EdtfDate.Parse($"2019-05-{10 + (number % 3)}") : ordinal == 3 ? EdtfDate.Parse("2021/..") : null,
            Confidence = 0.5 + (ordinal * 0.1),
            Status = ordinal == 3 ? ReviewStatus.Reviewed : ReviewStatus.Extracted,
        };
    }

    private static EventReport Visit(PageWriter page, int number)
    {
        var start = page.Length;
        var who = page.Write("Bachelet");
        page.Write(" ");
        var trigger = page.Write("visited");
        page.Write(" ");
        var where = page.Write("Geneva");
        page.Write(" on ");
        var day = page.Write("Monday");
        var span = new TextSpan(start, page.Length);
        page.Write(".");
        return new()
        {
            Span = span,
            Trigger = trigger,
            Type = number % 2 == 0 ? EventType.Consult : EventType.Accuse,
            Mode = number % 2 == 0 ? "visit" : null,
            Factuality = (Factuality)(number % 4),
            Participants = [new("michelle-bachelet", ParticipantRole.Source, who), new("china", ParticipantRole.Target, null)],
            PlaceId = number % 3 == 0 ? "geneva" : null,
            Place = number % 3 == 0 ? where : null,
            Date = number % 5 == 0 ? null : EdtfDate.Parse($"2022-0{5 + (number % 3)}"),
            DateSpan = day,
            Confidence = 0.7,
        };
    }

    private static LinkedEvent Event(AnalysedArticle article, EventReport report) => new()
    {
        Id = $"e-{article.Article.Id}",
        Type = report.Type,
        Mode = report.Mode,
        Title = "Michelle Bachelet visits China",
        Factuality = report.Factuality,
        Date = report.Date,
        PlaceId = report.PlaceId,
        Participants = report.Participants,
        Reports = [new(article.Article.Id, report)],
        Confidence = report.Confidence,
        Disagreements = article.Article.Id == "article-01" ? ["One says May, another June."] : [],
    };

    /// <summary>The first quote of every article is one utterance; every other that is no scare quote is one of its own.</summary>
    private static ImmutableArray<Utterance> Utterances(ImmutableArray<AnalysedArticle> articles)
    {
        var shared = new Utterance
        {
            Id = "u-shared",
            SpeakerId = "zhang-jun",
            Date = EdtfDate.Parse("2022-08-25"),
            QuoteIds = [.. articles.Select(article => article.Quotes[0].Id)],
        };
        var others = articles.SelectMany(article => article.Quotes.Skip(1)).Where(quote => quote.Kind != QuoteKind.Scare)
            .Select(quote => new Utterance { Id = $"u-{quote.Id}", SpeakerId = quote.SpeakerId, Date = quote.Date, QuoteIds = [quote.Id] });
        return [shared, .. others];
    }
}
