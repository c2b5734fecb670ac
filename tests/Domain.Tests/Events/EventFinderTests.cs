using Xunit;

namespace OnRecord.Domain.Tests.Events;

/// <summary>Each row: a text with its mentions marked (see <see cref="EventSample"/>) and the events expected, parted by “; ”.</summary>
public sealed class EventFinderTests
{
    [Theory]
    [InlineData("[Bachelet] visited [China] in May.", "consult/visit 2022-05 “visited” source:bachelet target:china")]
    [InlineData("[The office=office] released its report on Wednesday.", "publication/release 2022-08-31 “released” source:office")]
    [InlineData("[China] accused [the UN=un] of lying.", "accuse/charge “accused” source:china target:un")]
    [InlineData("[Liu Zhenmin] issued a sternly worded email to [Pillay].", "publication/send “issued” source:liu-zhenmin target:pillay")]
    [InlineData("[Reilly] was dismissed by [the UN=un] in November.", "appointment/dismiss 2021-11 “dismissed” source:un target:reilly")]
    [InlineData("[China] has strongly denied the allegations.", "reject/deny “denied” source:china")]
    [InlineData("[China] and [Russia] agreed to work together.", "agree/settle “agreed” source:china target:russia; cooperate/joint future “work together” source:china target:russia")]
    [InlineData("[Xi] met with [Putin] in {Moscow} on Friday.", "consult/meet 2022-08-26 in moscow “met” source:xi target:putin")]
    [InlineData("[Police=police] arrested [protesters] in {Moscow}.", "coerce/detain in moscow “arrested” source:police target:protesters")]
    [InlineData("[The governor=ann] called the meeting with [Iran] off.", "sanction/suspend “called” source:ann target:iran; consult/meet negated “meeting” target:iran")]
    [InlineData("[Smith] resigned on Monday.", "appointment/leave 2022-08-29 “resigned” source:smith")]
    [InlineData("[Smith] stepped down as head of [the council=council].", "appointment/leave “stepped down” source:smith other:council")]
    [InlineData("[Russia] attacked [Ukraine] in February.", "assault/attack 2022-02 “attacked” source:russia target:ukraine")]
    [InlineData("[France] imposed sanctions on [Iran].", "sanction/embargo “sanctions” source:france target:iran")]
    [InlineData("[France] sent weapons to [Ukraine].", "aid/goods “sent” source:france target:ukraine")]
    public void VerbsTellWhoDidWhatToWhom(string text, string expected) => Check(text, expected);

    private static void Check(string text, string expected) =>
        Assert.Equal(expected, EventSample.Listing(EventSample.Events(text)).Replace("\n", "; ", StringComparison.Ordinal));
}
