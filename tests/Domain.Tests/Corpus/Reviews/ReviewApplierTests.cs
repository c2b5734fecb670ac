using OnRecord.Domain.Actors;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Corpus.Reviews;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Events;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Corpus.Reviews;

public sealed class ReviewApplierTests
{
    private const string Text = "“No,” said Ann. Bob visited Ann in May. He called it “a lie” twice.";

    private static readonly ActorAuthority Authority = new(
        [Known("ann", ActorKind.Person), Known("bob", ActorKind.Person), Known("utopia", ActorKind.Country)],
        [new Place("hill", "Hill", [], null, null)]);

    private static readonly AnalysedArticle Article = new()
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
            WordCount = 14,
            Layout = new ArticleLayout { Paragraphs = [new Paragraph(new TextSpan(0, Text.Length), ParagraphKind.Body)] },
        },
        Actors = [Known("ann", ActorKind.Person), Known("stranger", ActorKind.Person) with { Origin = ActorOrigin.Mentions }],
        Mentions = [new Mention(Span("Ann"), "ann", MentionKind.Name, 0.9), new Mention(Span("Bob"), "stranger", MentionKind.Name, 0.5)],
        Quotes =
        [
            new Quote { Id = "q-1", Kind = QuoteKind.Direct, Content = [Span("No,")], Quoted = [Span("No,")], Cue = Span("said"), Source = Span("Ann"), SpeakerId = "ann", Confidence = 0.8 },
        ],
        Events =
        [
            new EventReport { Span = Span("Bob visited Ann in May."), Trigger = Span("visited"), Type = EventType.Consult, Mode = "visit", Participants = [new Participant("stranger", ParticipantRole.Source, Span("Bob"))], Confidence = 0.7 },
        ],
    };

    [Fact]
    public void AChangeSetsItsFieldsAndLeavesTheOthers()
    {
        var outcome = Apply(Quote(ReviewAction.Change, "No,", new QuoteEdit { SpeakerId = new("bob"), Cue = new(null) }));

        var quote = Assert.Single(outcome.Article.Quotes);
        Assert.Equal(("bob", null, QuoteKind.Direct, Span("Ann")), (quote.SpeakerId, quote.Cue, quote.Kind, quote.Source));
        Assert.Equal((1.0, ReviewStatus.Reviewed), (quote.Confidence, quote.Status));
        Assert.Equal(QuoteId.Of("a", "No,", 0), quote.Id);
        Assert.Equal((0, 1), (outcome.Problems.Length, outcome.Applied));
    }

    [Theory]
    [InlineData(SourceKind.Document, "Ann", "bob", QuoteKind.Direct, SourceKind.Document)]
    [InlineData(SourceKind.Document, "Bob", "bob", QuoteKind.Direct, SourceKind.Actor)]
    [InlineData(SourceKind.Person, "Ann", "bob", QuoteKind.Direct, SourceKind.Actor)]
    [InlineData(SourceKind.Person, "Ann", null, QuoteKind.Direct, SourceKind.Person)]
    [InlineData(SourceKind.Person, "Bob", null, QuoteKind.Direct, SourceKind.Other)]
    [InlineData(SourceKind.Actor, "Ann", null, QuoteKind.Direct, SourceKind.Other)]
    [InlineData(SourceKind.Actor, null, "bob", QuoteKind.Direct, null)]
    [InlineData(SourceKind.Actor, "Ann", "ann", QuoteKind.Scare, null)]
    public void TheKindOfSourceFollowsWhatAReaderSays(SourceKind before, string? source, string? speaker, QuoteKind kind, SourceKind? expected)
    {
        var article = Article with { Quotes = [Article.Quotes[0] with { SourceKind = before }] };
        var edit = new QuoteEdit { Kind = new(kind), SpeakerId = new(speaker), Source = new(source is null ? null : Anchor(source)) };

        var outcome = new ReviewApplier(Authority).Apply(article, [Quote(ReviewAction.Change, "No,", edit)]);

        Assert.Equal(expected, Assert.Single(outcome.Article.Quotes).SourceKind);
    }

    [Fact]
    public void WhatNoReviewTouchesStaysAsTheEngineLeftIt()
    {
        var outcome = Apply(Quote(ReviewAction.Change, "No,", new QuoteEdit { SpeakerId = new("bob") }));

        Assert.Equal(Article.Mentions, outcome.Article.Mentions);
        Assert.Equal(ReviewStatus.Extracted, Assert.Single(outcome.Article.Events).Status);
    }

    [Fact]
    public void AnAddedQuoteStandsInItsPlaceWithItsMarksRead()
    {
        var outcome = Apply(Quote(ReviewAction.Add, "“a lie”", new QuoteEdit { Kind = new(QuoteKind.Mixed), SpeakerId = new("bob"), Cue = new(Anchor("called")) }));

        Assert.Equal([Span("No,"), Span("“a lie”")], outcome.Article.Quotes.Select(quote => quote.Content[0]));
        var added = outcome.Article.Quotes[1];
        Assert.Equal([Span("a lie")], added.Quoted);
        Assert.Equal(("bob", Span("called"), 1.0, ReviewStatus.Reviewed), (added.SpeakerId, added.Cue, added.Confidence, added.Status));
    }

    [Fact]
    public void ContentBetweenMarksIsQuotedWhole()
    {
        var outcome = Apply(Quote(ReviewAction.Add, "a lie", new QuoteEdit { Kind = new(QuoteKind.Scare) }));

        Assert.Equal([Span("a lie")], outcome.Article.Quotes[1].Quoted);
    }

    [Fact]
    public void ARemovedQuoteIsGone() => Assert.Empty(Apply(Review(ReviewTarget.Quote, ReviewAction.Remove, "No,")).Article.Quotes);

    [Fact]
    public void AMentionCanBeGivenAnotherActor()
    {
        var outcome = Apply(Mention(ReviewAction.Change, "Bob", new MentionEdit { ActorId = new("bob") }));

        Assert.Equal(new Mention(Span("Bob"), "bob", MentionKind.Name, 1, ReviewStatus.Reviewed), outcome.Article.Mentions[1]);
    }

    [Fact]
    public void AMentionCanBeAddedAndStandsInOrder()
    {
        var outcome = Apply(Mention(ReviewAction.Add, "He", new MentionEdit { ActorId = new("bob"), Kind = new(MentionKind.Pronoun) }));

        Assert.Equal([Span("Ann"), Span("Bob"), Span("He")], outcome.Article.Mentions.Select(mention => mention.Span));
    }

    [Fact]
    public void ActorsFollowWhatRefersToThem()
    {
        var outcome = Apply(
            Mention(ReviewAction.Change, "Bob", new MentionEdit { ActorId = new("bob") }),
            Event(ReviewAction.Change, "visited", new EventEdit { Participants = new([new ReviewedParticipant("bob", ParticipantRole.Source, null)]) }));

        Assert.Equal(["ann", "bob"], outcome.Article.Actors.Select(actor => actor.Id));
    }

    [Fact]
    public void AnEventCanBeChangedInEveryField()
    {
        var outcome = Apply(Event(ReviewAction.Change, "visited", new EventEdit
        {
            Span = new(Anchor("Bob visited Ann in May")),
            Type = new(EventType.Support),
            Mode = new(null),
            Factuality = new(Factuality.Future),
            Participants = new([new ReviewedParticipant("bob", ParticipantRole.Source, Anchor("Bob")), new ReviewedParticipant("ann", ParticipantRole.Target, null)]),
            PlaceId = new("hill"),
            Date = new(EdtfDate.Parse("2022-05")),
            DateSpan = new(Anchor("May")),
        }));

        var report = Assert.Single(outcome.Article.Events);
        Assert.Equal([new Participant("bob", ParticipantRole.Source, Span("Bob")), new Participant("ann", ParticipantRole.Target, null)], report.Participants);
        Assert.Equal(
            (Span("Bob visited Ann in May"), EventType.Support, null, Factuality.Future, "hill", "2022-05", Span("May"), 1.0, ReviewStatus.Reviewed),
            (report.Span, report.Type, report.Mode, report.Factuality, report.PlaceId, report.Date!.Edtf, report.DateSpan, report.Confidence, report.Status));
    }

    [Fact]
    public void AnAddedEventWithoutSpanHasItsParagraph()
    {
        var outcome = Apply(Event(ReviewAction.Add, "called", new EventEdit { Type = new(EventType.Accuse) }));

        Assert.Equal([Span("visited"), Span("called")], outcome.Article.Events.Select(report => report.Trigger));
        Assert.Equal(new TextSpan(0, Text.Length), outcome.Article.Events[1].Span);
    }

    [Fact]
    public void EqualWordsGetDifferentIds()
    {
        var outcome = Apply(
            Quote(ReviewAction.Add, Anchor("Ann"), new QuoteEdit { Kind = new(QuoteKind.Scare) }),
            Quote(ReviewAction.Add, new AnchoredSpan(28, 31, "Ann"), new QuoteEdit { Kind = new(QuoteKind.Scare) }));

        Assert.Empty(outcome.Problems);
        Assert.Distinct(outcome.Article.Quotes.Select(quote => quote.Id));
    }

    [Fact]
    public void WordsThatStandElsewhereAreAnErrorThatNamesBoth()
    {
        var problem = Refused(Quote(ReviewAction.Change, new AnchoredSpan(0, 3, "No,"), new QuoteEdit { SpeakerId = new("bob") }));

        Assert.Equal("Review r of a at 0-3 expects the words “No,” (at) but found ““No”; those words stand at 1-4.", problem.Message);
        Assert.Equal(("r", "a", ReviewSeverity.Error, new TextSpan(0, 3), "No,", "“No"), (problem.ReviewId, problem.ArticleId, problem.Severity, problem.At, problem.Expected, problem.Found));
    }

    [Fact]
    public void ASpanInsideTheFieldsMustSliceToItsTextToo()
    {
        var problem = Refused(Quote(ReviewAction.Change, "No,", new QuoteEdit { Source = new(new AnchoredSpan(16, 19, "Ann")) }));

        Assert.Equal("Review r of a at 16-19 expects the words “Ann” (source) but found “Bob”.", problem.Message);
    }

    [Theory]
    [InlineData(60, 6000)]
    [InlineData(-5, 3)]
    [InlineData(9, 4)]
    [InlineData(4, 4)]
    public void ASpanOutsideTheDocumentIsAnError(int start, int end)
    {
        var problem = Refused(Quote(ReviewAction.Change, new AnchoredSpan(start, end, "No,"), new QuoteEdit()));

        Assert.Contains($"at {start}-{end}, which is no span of the document (0-{Text.Length})", problem.Message, StringComparison.Ordinal);
        Assert.Null(problem.Found);
    }

    [Theory]
    [InlineData(ReviewAction.Change)]
    [InlineData(ReviewAction.Remove)]
    public void WhatIsNotThereCanBeNeitherChangedNorRemoved(ReviewAction action)
    {
        var problem = Refused(Quote(action, "“No", action == ReviewAction.Change ? new QuoteEdit { SpeakerId = new("bob") } : null));

        Assert.Contains("finds no quote there", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith("there is one at 1-4.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnknownActorIsAnError()
    {
        Assert.Contains("names the actor “zoe” (speaker)", Refused(Quote(ReviewAction.Change, "No,", new QuoteEdit { SpeakerId = new("zoe") })).Message, StringComparison.Ordinal);
        Assert.Contains("names the actor “zoe” (addressee)", Refused(Quote(ReviewAction.Change, "No,", new QuoteEdit { AddresseeId = new("zoe") })).Message, StringComparison.Ordinal);
        Assert.Contains("names the actor “zoe” (actor)", Refused(Mention(ReviewAction.Change, "Bob", new MentionEdit { ActorId = new("zoe") })).Message, StringComparison.Ordinal);
        Assert.Contains(
            "names the actor “zoe” (participants)",
            Refused(Event(ReviewAction.Change, "visited", new EventEdit { Participants = new([new ReviewedParticipant("zoe", ParticipantRole.Other, null)]) })).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void AnActorMadeFromMentionsIsKnown() =>
        Assert.Empty(Apply(Quote(ReviewAction.Change, "No,", new QuoteEdit { SpeakerId = new("stranger") })).Problems);

    [Fact]
    public void AnUnknownPlaceIsAnErrorAndACountryIsAPlace()
    {
        Assert.Contains("names the place “moon”", Refused(Event(ReviewAction.Change, "visited", new EventEdit { PlaceId = new("moon") })).Message, StringComparison.Ordinal);
        Assert.Empty(Apply(Event(ReviewAction.Change, "visited", new EventEdit { PlaceId = new("utopia") })).Problems);
    }

    [Fact]
    public void AReviewThatChangesNothingIsAWarningAndReviewsNothing()
    {
        var outcome = Apply(
            Quote(ReviewAction.Change, "No,", new QuoteEdit { SpeakerId = new("ann"), Content = new([Anchor("No,")]) }),
            Mention(ReviewAction.Add, "Ann", new MentionEdit { ActorId = new("ann"), Kind = new(MentionKind.Name) }));

        Assert.All(outcome.Problems, problem => Assert.Equal(ReviewSeverity.Warning, problem.Severity));
        Assert.All(outcome.Problems, problem => Assert.Contains("is no longer needed", problem.Message, StringComparison.Ordinal));
        Assert.Equal((2, 0), (outcome.Problems.Length, outcome.Applied));
        Assert.Same(Article, outcome.Article);
    }

    [Fact]
    public void AddingWhereThereIsAnotherIsAnError() =>
        Assert.Contains(
            "adds a mention where there is one",
            Refused(Mention(ReviewAction.Add, "Ann", new MentionEdit { ActorId = new("bob"), Kind = new(MentionKind.Name) })).Message,
            StringComparison.Ordinal);

    [Fact]
    public void AnAdditionMustSayItsKind()
    {
        Assert.Contains("without saying what kind", Refused(Quote(ReviewAction.Add, "twice", new QuoteEdit())).Message, StringComparison.Ordinal);
        Assert.Contains("without saying what kind", Refused(Event(ReviewAction.Add, "called", new EventEdit())).Message, StringComparison.Ordinal);
        Assert.Contains("without saying what kind", Refused(Mention(ReviewAction.Add, "He", new MentionEdit { ActorId = new("bob") })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ContentMustBeInOrderAndHoldWhatIsQuoted()
    {
        Assert.Contains("without content", Refused(Quote(ReviewAction.Change, "No,", new QuoteEdit { Content = new([]) })).Message, StringComparison.Ordinal);
        Assert.Contains(
            "out of order or on top of each other",
            Refused(Quote(ReviewAction.Change, "No,", new QuoteEdit { Content = new([Anchor("said"), Anchor("No,")]) })).Message,
            StringComparison.Ordinal);
        Assert.Contains("outside the content", Refused(Quote(ReviewAction.Change, "No,", new QuoteEdit { Quoted = new([Anchor("a lie")]) })).Message, StringComparison.Ordinal);
        Assert.Contains("outside the span", Refused(Event(ReviewAction.Change, "visited", new EventEdit { Trigger = new(Anchor("called")) })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AReviewSetsTheFieldsOfItsTargetOnly()
    {
        Assert.Contains("sets nothing", Refused(Review(ReviewTarget.Quote, ReviewAction.Change, "No,")).Message, StringComparison.Ordinal);
        Assert.Contains(
            "is of a quote and cannot set “mention”",
            Refused(Quote(ReviewAction.Change, "No,", new QuoteEdit { SpeakerId = new("bob") }) with { Mention = new MentionEdit() }).Message,
            StringComparison.Ordinal);
        Assert.Contains("removes a quote and cannot set “quote”", Refused(Quote(ReviewAction.Remove, "No,", new QuoteEdit())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoReviewsOfOneThingAreAnError()
    {
        var outcome = Apply(
            Quote(ReviewAction.Change, "No,", new QuoteEdit { SpeakerId = new("bob") }),
            Review(ReviewTarget.Quote, ReviewAction.Remove, "No,") with { Id = "second" });

        Assert.Contains("corrects the same quote as review r", Assert.Single(outcome.Problems).Message, StringComparison.Ordinal);
        Assert.Single(outcome.Article.Quotes);
    }

    [Fact]
    public void AReviewThatDoesNotFitLeavesTheOthersApplied()
    {
        var outcome = Apply(
            Quote(ReviewAction.Change, new AnchoredSpan(2, 5, "No,"), new QuoteEdit { SpeakerId = new("bob") }) with { Id = "wrong" },
            Review(ReviewTarget.Mention, ReviewAction.Remove, "Bob"));

        Assert.Equal("wrong", Assert.Single(outcome.Problems).ReviewId);
        Assert.Single(outcome.Article.Mentions);
        Assert.Equal("ann", Assert.Single(outcome.Article.Quotes).SpeakerId);
    }

    [Fact]
    public void TheOrderOfReviewsDoesNotMatter()
    {
        Review[] reviews =
        [
            Quote(ReviewAction.Change, "No,", new QuoteEdit { Content = new([Anchor("No,"), Anchor("twice")]) }),
            Quote(ReviewAction.Add, "it", new QuoteEdit { Kind = new(QuoteKind.Indirect) }) with { Id = "s" },
            Review(ReviewTarget.Mention, ReviewAction.Remove, "Bob") with { Id = "t" },
        ];

        var one = Apply(reviews).Article;
        var other = Apply([.. reviews.Reverse()]).Article;

        Assert.Equal(one.Quotes.Select(quote => quote.Id), other.Quotes.Select(quote => quote.Id));
        Assert.Equal(one.Mentions, other.Mentions);
    }

    [Fact]
    public void ReviewsOfOtherArticlesAreLeftAloneAndOfUnknownOnesNamed()
    {
        var review = Review(ReviewTarget.Quote, ReviewAction.Remove, "No,") with { ArticleId = "b" };

        Assert.Same(Article, Apply(review).Article);
        Assert.Empty(Apply(review).Problems);
        Assert.Empty(ReviewApplier.OfUnknownArticles([review], ["a", "b"]));
        Assert.Equal(
            "Review r is of the article b, which is not in the corpus.",
            Assert.Single(ReviewApplier.OfUnknownArticles([review], ["a"])).Message);
    }

    private static ReviewOutcome Apply(params Review[] reviews) => new ReviewApplier(Authority).Apply(Article, reviews);

    private static ReviewProblem Refused(Review review)
    {
        var outcome = Apply(review);
        Assert.Same(Article, outcome.Article);
        return Assert.Single(outcome.Problems);
    }

    private static Review Quote(ReviewAction action, string at, QuoteEdit? edit) => Quote(action, Anchor(at), edit);

    private static Review Quote(ReviewAction action, AnchoredSpan at, QuoteEdit? edit) =>
        Review(ReviewTarget.Quote, action, at) with { Quote = edit };

    private static Review Mention(ReviewAction action, string at, MentionEdit edit) =>
        Review(ReviewTarget.Mention, action, Anchor(at)) with { Mention = edit };

    private static Review Event(ReviewAction action, string at, EventEdit edit) =>
        Review(ReviewTarget.Event, action, Anchor(at)) with { Event = edit };

    private static Review Review(ReviewTarget target, ReviewAction action, string at) => Review(target, action, Anchor(at));

    private static Review Review(ReviewTarget target, ReviewAction action, AnchoredSpan at) =>
        new() { Id = "r", ArticleId = "a", Target = target, Action = action, At = at, Why = "It is so." };

    private static Actor Known(string id, ActorKind kind) => new() { Id = id, Name = id, Kind = kind, Origin = ActorOrigin.Authority };

    private static AnchoredSpan Anchor(string words) => AnchoredSpan.Of(Span(words), Text);

    private static TextSpan Span(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
