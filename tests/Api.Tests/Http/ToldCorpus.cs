using System.Collections.Immutable;
using System.Text.RegularExpressions;
using OnRecord.Domain;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Events;
using OnRecord.Domain.Linking;
using OnRecord.Domain.Quotes;

namespace OnRecord.Api.Tests.Http;

/// <summary>A corpus told in a few lines: articles, with who says what of whom in them, and who does what to whom.</summary>
/// <remarks>In the words, <c>{ann|she}</c> is “she” and a mention of the actor <c>ann</c>. Actors are made as they come up.</remarks>
internal sealed partial class ToldCorpus
{
    private readonly Dictionary<string, Actor> actors = [];
    private readonly List<AnalysedArticle> articles = [];
    private readonly List<LinkedEvent> events = [];

    /// <summary>Names an actor other than by its id.</summary>
    public ToldCorpus Actor(string id, string name, ActorKind kind = ActorKind.Person)
    {
        actors[id] = new() { Id = id, Name = name, Kind = kind, Origin = ActorOrigin.Mentions };
        return this;
    }

    /// <summary>Tells an article.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="outlet">Its outlet.</param>
    /// <param name="published">When, in EDTF; null for never.</param>
    /// <param name="quotes">Who says what; null for nobody.</param>
    /// <param name="happenings">Who does it to whom.</param>
    /// <param name="beside">Words outside the quotes, with mentions.</param>
    public ToldCorpus Article(
        string id,
        string outlet,
        string? published,
        (string? Speaker, string Words)[]? quotes = null,
        (string[] Sources, string[] Targets)[]? happenings = null,
        string beside = "")
    {
        var page = new PageWriter();
        var title = page.Write($"Headline of {id}");
        page.Write("\n\n");
        var start = page.Length;
        var mentions = new List<Mention>();
        Write(page, beside, mentions);
        var said = (quotes ?? []).Select((quote, place) => Said(page, mentions, quote.Speaker, quote.Words, place)).ToList();
        var reports = (happenings ?? []).Select(happening => Report(page, happening.Sources, happening.Targets, published)).ToImmutableArray();
        var body = new Domain.Text.TextSpan(start, page.Length);
        articles.Add(new()
        {
            Article = new Article
            {
                Id = id,
                File = $"{id}.txt",
                Text = page.Text,
                Sha256 = new string('a', 64),
                MediaType = "text/plain",
                Title = title.Of(page.Text),
                OutletId = outlet,
                Published = published is null ? null : new(EdtfDate.Parse(published), PublicationBasis.Stated, null),
                Language = "en",
                WordCount = 10,
                Layout = new ArticleLayout
                {
                    Title = title,
                    Paragraphs = [new Paragraph(title, ParagraphKind.Title), new Paragraph(body, ParagraphKind.Body)],
                },
            },
            Mentions = [.. mentions.OrderBy(mention => mention.Span)],
            Quotes = QuoteId.Assign(id, page.Text, said),
            Events = reports,
        });
        events.AddRange(reports.Select((report, place) => Event($"e-{id}-{place}", id, report)));
        return this;
    }

    /// <summary>All of it.</summary>
    public LinkedCorpus Build()
    {
        var inOrder = articles.OrderBy(article => article.Article.Published?.Date).ThenBy(article => article.Article.Id, StringComparer.Ordinal)
            .ToImmutableArray();
        return new()
        {
            Outlets = [.. inOrder.Select(article => article.Article.OutletId!).Distinct().Order(StringComparer.Ordinal).Select(id => new Outlet(id, id, null))],
            Actors = [.. actors.Values.OrderBy(actor => actor.Id, StringComparer.Ordinal)],
            Articles = inOrder,
            Utterances = [.. inOrder.SelectMany(article => article.Quotes).Where(quote => quote.Kind != QuoteKind.Scare)
                .Select(quote => new Utterance { Id = $"u-{quote.Id}", SpeakerId = quote.SpeakerId, QuoteIds = [quote.Id] })],
            Events = [.. events],
        };
    }

    private static LinkedEvent Event(string id, string article, EventReport report) => new()
    {
        Id = id,
        Type = report.Type,
        Title = "Something happens",
        Factuality = report.Factuality,
        Date = report.Date,
        Participants = report.Participants,
        Reports = [new(article, report)],
        Confidence = 0.8,
    };

    private Quote Said(PageWriter page, List<Mention> mentions, string? speaker, string words, int place)
    {
        page.Write("“");
        var content = Write(page, words, mentions);
        page.Write("” said ");
        var source = speaker is null ? (Domain.Text.TextSpan?)null : Write(page, $"{{{speaker}|the {speaker}}}", mentions);
        page.Write(". ");
        return new()
        {
            Id = "",
            Kind = speaker is null ? QuoteKind.Scare : QuoteKind.Direct,
            Content = [content],
            Quoted = [content],
            Source = source,
            SpeakerId = speaker,
            Confidence = 0.5 + (place * 0.1),
            Status = ReviewStatus.Extracted,
        };
    }

    private EventReport Report(PageWriter page, string[] sources, string[] targets, string? date)
    {
        var start = page.Length;
        var trigger = page.Write("met");
        page.Write(" somebody.");
        return new()
        {
            Span = new(start, page.Length),
            Trigger = trigger,
            Type = EventType.Consult,
            Participants =
            [
                .. sources.Select(id => new Participant(Known(id), ParticipantRole.Source, null)),
                .. targets.Select(id => new Participant(Known(id), ParticipantRole.Target, null)),
                new(Known("onlooker"), ParticipantRole.Other, null),
            ],
            Date = date is null ? null : EdtfDate.Parse(date),
            Confidence = 0.8,
        };
    }

    private Domain.Text.TextSpan Write(PageWriter page, string words, List<Mention> mentions)
    {
        var (start, end) = (page.Length, 0);
        foreach (Match mention in Mentions().Matches(words))
        {
            page.Write(words[end..mention.Index]);
            mentions.Add(new(page.Write(mention.Groups[2].Value), Known(mention.Groups[1].Value), MentionKind.Name, 0.9));
            end = mention.Index + mention.Length;
        }
        page.Write(words[end..]);
        return new(start, page.Length);
    }

    private string Known(string id)
    {
        if (!actors.ContainsKey(id))
            Actor(id, id);
        return id;
    }

    [GeneratedRegex(@"\{([^|}]+)\|([^}]*)\}")]
    private static partial Regex Mentions();
}
