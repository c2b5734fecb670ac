using System.Collections.Immutable;
using OnRecord.Accuracy.Annotation;
using OnRecord.Accuracy.Scoring;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Events;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Api.Tests.Accuracy;

/// <summary>A tiny article and annotations of it, to score by hand.</summary>
internal static class Annotated
{
    public const string Text = "“No,” said Ann. Bob told reporters that he would go to Rome in May. He called it “a lie” twice.";

    public static readonly Quote Direct = Quote(QuoteKind.Direct, "No,") with { Quoted = [Span("No,")], Cue = Span("said"), Source = Span("Ann"), SpeakerId = "ann" };

    public static readonly Quote Indirect = Quote(QuoteKind.Indirect, "that he would go to Rome in May") with { Cue = Span("told"), Source = Span("Bob"), SpeakerId = "bob", Addressee = Span("reporters") };

    public static readonly Quote Mixed = Quote(QuoteKind.Mixed, "a lie") with { Quoted = [Span("a lie")], Cue = Span("called"), Source = Span("He"), SpeakerId = "bob" };

    public static readonly EventReport Going = new()
    {
        Span = Span("he would go to Rome in May"),
        Trigger = Span("go"),
        Type = EventType.Consult,
        Mode = "visit",
        Factuality = Factuality.Hypothetical,
        Participants = [new Participant("bob", ParticipantRole.Source, null)],
        Confidence = 1,
    };

    public static TextSpan Span(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    public static Quote Quote(QuoteKind kind, string words) => new() { Id = "", Kind = kind, Content = [Span(words)], Confidence = 1 };

    public static GoldArticle Gold(ImmutableArray<Quote> quotes, ImmutableArray<EventReport> events = default) => new()
    {
        ArticleId = "a",
        Text = Text,
        Quotes = [.. quotes.Select(quote => new GoldQuote(quote, []))],
        Events = events.IsDefault ? [] : [.. events.Select(report => new GoldEvent(report, [], IsOptional: false))],
    };

    public static AnalysedArticle Found(ImmutableArray<Quote> quotes, ImmutableArray<EventReport> events = default, ImmutableArray<Mention> mentions = default) => new()
    {
        Article = new Article
        {
            Id = "a",
            File = "a.txt",
            Text = Text,
            Sha256 = "",
            MediaType = "text/plain",
            Title = "A",
            Language = "en",
            WordCount = 18,
            Layout = new ArticleLayout { Paragraphs = [new Paragraph(new TextSpan(0, Text.Length), ParagraphKind.Body)] },
        },
        Quotes = QuoteId.Assign("a", Text, quotes),
        Events = events.IsDefault ? [] : events,
        Mentions = mentions.IsDefault ? [] : mentions,
    };

    public static Tally Tally(ImmutableArray<Score> scores, string id) => Assert.Single(scores, score => score.Id == id).Tally;
}
