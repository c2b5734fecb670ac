using FsCheck;
using FsCheck.Fluent;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Events;

public sealed class EventFinderProperties
{
    private static readonly Gen<string> Words = Gen.Elements(
        "[China]", "[Ann]", "[she=ann]", "[her=ann]", "{Geneva}", "visited", "visit", "to", "visit", "of", "by", "who", "which", "that", "and", ",", ".",
        "“", "”", "(", ")", "the", "a", "report", "released", "was", "will", "not", "attempt", "block", "accused", "lying", "in", "May", "on", "Monday", "if",
        "’s", "talks", "held", "with", "before", "minutes", "as", "its", "including", "letter", "sent", ";", "\n", "called", "off", "-", "said", "agreed");

    [Fact]
    public void SpansLieInTheTextAndHoldTheTrigger() => Check((document, _) => document.Events.All(report =>
        report.Span.Contains(report.Trigger) && !report.Trigger.IsEmpty && report.Span.End <= document.Text.Length
        && report.Participants.All(participant => participant.Span is { } span && document.Mentions.Any(mention => mention.Span == span && mention.ActorId == participant.ActorId))));

    [Fact]
    public void EveryEventHasAParticipantAndNobodyTwice() => Check((document, _) => document.Events.All(report =>
        report.Participants.Length > 0 && report.Participants.DistinctBy(participant => participant.ActorId).Count() == report.Participants.Length
        && report.Confidence is > 0 and < 1));

    [Fact]
    public void TriggersAreInOrderAndDoNotOverlap() => Check((document, _) =>
        document.Events.Zip(document.Events.Skip(1)).All(pair => pair.First.Trigger.End <= pair.Second.Trigger.Start));

    [Fact]
    public void SecondRunFindsTheSame() => Check((document, again) => EventSample.Listing(document) == EventSample.Listing(again)
        && document.Events.Select(report => (report.Span, report.Confidence)).SequenceEqual(again.Events.Select(report => (report.Span, report.Confidence))));

    [Theory]
    [InlineData("visited and ")]
    [InlineData("[China] of ")]
    [InlineData(", who [Ann] ")]
    [InlineData("to visit and [China] ")]
    [InlineData("by visiting [China] and ")]
    public void LongSentencesAreReadInLinearTime(string piece)
    {
        var document = EventSample.Events(string.Concat(Enumerable.Repeat(piece, 20_000)));
        Assert.True(document.Events.Length <= document.Tokens.Length);
    }

    private static void Check(Func<AnnotatedDocument, AnnotatedDocument, bool> property) =>
        Prop.ForAll(Gen.ListOf(Words).ToArbitrary(), words =>
        {
            var document = EventSample.Document(string.Join(' ', words));
            return property(new Domain.Events.EventFinder().Annotate(document), new Domain.Events.EventFinder().Annotate(document));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));
}
