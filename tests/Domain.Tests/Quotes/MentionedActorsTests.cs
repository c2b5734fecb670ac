using OnRecord.Domain.Actors;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Quotes;

public sealed class MentionedActorsTests
{
    // "Ann met China's envoy Bob," said Ann. "She likes him."
    private static readonly Quote Interrupted = new()
    {
        Id = "q",
        Kind = QuoteKind.Direct,
        Content = [new(1, 26), new(39, 53)],
        Confidence = 1,
    };

    [Fact]
    public void ActorsComeByFirstMentionWithHowOftenTheyAreMentioned() => Assert.Equal(
        [new("ann", 2), new("bob", 2), new("china", 1)],
        In(Name(43, 46, "bob"), Name(39, 42, "ann"), Name(1, 4, "ann"), Name(9, 25, "bob"), Name(9, 14, "china")));

    [Fact]
    public void WhatStandsBesideTheWordsIsNotMentionedInThem() => Assert.Empty(In(Name(33, 36, "ann")));

    [Fact]
    public void AMentionThatReachesOutOfTheWordsIsNotInsideThem() =>
        Assert.Empty(In(Name(0, 4, "ann"), Name(22, 27, "bob"), Name(20, 45, "china"), Name(38, 40, "ann")));

    [Fact]
    public void AMentionThatIsAllOfTheWordsIsInsideThem() => Assert.Equal([new("ann", 1)], In(Name(1, 26, "ann")));

    [Fact]
    public void NoMentionsGiveNobody() => Assert.Empty(In());

    private static Mention Name(int start, int end, string actor) => new(new TextSpan(start, end), actor, MentionKind.Name, 1);

    private static IReadOnlyList<MentionedActor> In(params Mention[] mentions) => new MentionedActors(mentions).In(Interrupted);
}
