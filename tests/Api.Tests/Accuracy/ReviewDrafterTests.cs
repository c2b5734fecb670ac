using System.Collections.Immutable;
using OnRecord.Accuracy.Annotation;
using OnRecord.Accuracy.Differences;
using OnRecord.Accuracy.Drafting;
using OnRecord.Accuracy.Scoring;
using OnRecord.Api.Seeding.Files;
using OnRecord.Api.Tests.Seeding;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Corpus.Reviews;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Events;
using OnRecord.Domain.Quotes;
using Xunit;
using static OnRecord.Api.Tests.Accuracy.Annotated;

namespace OnRecord.Api.Tests.Accuracy;

public sealed class ReviewDrafterTests
{
    private static readonly ActorAuthority Authority = new(
        new[] { "ann", "bob", "reporters" }.Select(id => new Actor { Id = id, Name = id, Kind = ActorKind.Person, Origin = ActorOrigin.Authority }),
        [new Place("rome", "Rome", [], null, null)]);

    private static readonly EventReport Full = Going with { Date = EdtfDate.Parse("2022-05"), PlaceId = "rome" };

    private static readonly GoldArticle Reader = Gold([Direct, Indirect, Mixed], [Full]) with
    {
        Actors = ["ann", "bob"],
        Mentions = [new Mention(Span("Ann"), "ann", MentionKind.Name, 1), new Mention(Span("Bob"), "bob", MentionKind.Name, 1)],
    };

    public static TheoryData<string> Engines => new("nothing", "everything", "wrong fields", "wrong places", "too much");

    [Theory]
    [MemberData(nameof(Engines))]
    public void DraftedReviewsBringTheEngineToTheGold(string engine)
    {
        var found = EngineThat(engine);

        var reviews = WrittenAndRead(ReviewIds.Assign(new ReviewDrafter(new ArticlePair(Reader, found)).Draft()));
        var outcome = new ReviewApplier(Authority).Apply(found, reviews);

        Assert.Empty(outcome.Problems);
        Assert.Equal(reviews.Length, outcome.Applied);
        Assert.DoesNotContain(new DifferenceFinder(new ArticlePair(Reader, outcome.Article)).All(), difference => difference.Layer is "quote" or "event" or "actor");
    }

    [Fact]
    public void WhatIsRightNeedsNoReview() => Assert.Empty(new ReviewDrafter(new ArticlePair(Reader, EngineThat("everything"))).Draft());

    [Fact]
    public void OnlyTheFieldsThatDifferAreSet()
    {
        var found = Found([Direct, Indirect with { SpeakerId = "ann" }, Mixed], [Full], [.. Reader.Mentions]);

        var review = Assert.Single(ReviewIds.Assign(new ReviewDrafter(new ArticlePair(Reader, found)).Draft()));

        Assert.Equal(new QuoteEdit { SpeakerId = new("bob") }, review.Quote);
        Assert.Equal(("a-quote-that-he-would-go", "The speaker is bob, not ann."), (review.Id, review.Why));
    }

    [Fact]
    public void AnotherReadingThatTheGoldAllowsIsLeftAlone()
    {
        var gold = Reader with { Quotes = [new GoldQuote(Direct, [Direct with { SpeakerId = null }])], Events = [] };

        Assert.Empty(new ReviewDrafter(new ArticlePair(gold, Found([Direct with { SpeakerId = null }], [], [.. Reader.Mentions]))).Draft());
    }

    [Fact]
    public void IdsAreReadableAndUnique()
    {
        var review = new Review { Id = "", ArticleId = "a", Target = ReviewTarget.Quote, Action = ReviewAction.Remove, At = new AnchoredSpan(0, 4, "It’s “no” — really, no way"), Why = "x" };

        Assert.Equal(["a-quote-its-no-really-no", "a-quote-its-no-really-no-2"], ReviewIds.Assign([review, review]).Select(one => one.Id));
    }

    private static AnalysedArticle EngineThat(string finds) => finds switch
    {
        "nothing" => Found([]),
        "everything" => Found([Direct, Indirect, Mixed], [Full], [.. Reader.Mentions]),
        "wrong fields" => Found(
            [
                Direct with { Kind = QuoteKind.Scare, Cue = null, SpeakerId = "bob", Quoted = [] },
                Indirect with { Source = Span("reporters"), Addressee = null, Medium = "letter", Date = EdtfDate.Parse("2022") },
                Mixed with { SpeakerId = null },
            ],
            [Full with { Type = EventType.Agree, Mode = null, Factuality = Factuality.Asserted, Participants = [], Date = null, PlaceId = null }],
            [new Mention(Span("Ann"), "bob", MentionKind.Name, 1)]),
        "wrong places" => Found(
            [Direct with { Content = [Span("“No,”")] }, Indirect with { Content = [Span("he would go"), Span("in May")] }, Mixed with { Content = [Span("it “a lie”")] }],
            [Full with { Trigger = Span("would go"), Span = Span("would go") }],
            [new Mention(Span("told"), "reporters", MentionKind.Name, 1)]),
        _ => Found(
            [Direct, Quote(QuoteKind.Indirect, "Ann. Bob"), Indirect, Mixed, Quote(QuoteKind.Scare, "twice")],
            [Full, Full with { Trigger = Span("called"), Span = Span("called") }],
            [.. Reader.Mentions, new Mention(Span("reporters"), "reporters", MentionKind.Nominal, 1)]),
    };

    private static ImmutableArray<Review> WrittenAndRead(ImmutableArray<Review> reviews)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder[SeedFiles.ReviewsFile], ReviewWriter.Write(reviews));
        var files = SeedFiles.Read(folder.Path, []);
        Assert.Empty(files.Problems.Select(problem => problem.ToString()));
        return files.Reviews;
    }
}
