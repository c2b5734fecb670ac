using Xunit;

namespace OnRecord.Domain.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("“No,” he said. “Never.” Then he left.", "“No,” he said.|“Never.”|Then he left.")]
    [InlineData("“We waited. Nobody came. We left,” she said.", "“We waited.|Nobody came.|We left,” she said.")]
    [InlineData("“Why?” he asked. “Is it so?” Ann Smith asked. “Who?” Nobody knew.", "“Why?” he asked.|“Is it so?” Ann Smith asked.|“Who?”|Nobody knew.")]
    [InlineData("Ms. Reilly left the U.S. in May. She met Gen. Xu of the U.S. The talks failed.", "Ms. Reilly left the U.S. in May.|She met Gen. Xu of the U.S.|The talks failed.")]
    [InlineData("The U.S. Senate met at 3 p.m. Monday. It rose at 5 p.m. Bachelet left.", "The U.S. Senate met at 3 p.m. Monday.|It rose at 5 p.m.|Bachelet left.")]
    [InlineData("J. K. Rowling and George W. Bush met. So do I. He left.", "J. K. Rowling and George W. Bush met.|So do I.|He left.")]
    [InlineData("See No. 5. No. 6 is gone. No. Never.", "See No. 5.|No. 6 is gone.|No.|Never.")]
    [InlineData("asked about the report. . Then", "asked about the report. .|Then")]
    [InlineData("her visit in May. to China. It rained.", "her visit in May. to China.|It rained.")]
    [InlineData("the groups (…) may act. We … Bachelet", "the groups (…) may act.|We … Bachelet")]
    [InlineData("I wonder… The rest is silence.... Yes", "I wonder…|The rest is silence....|Yes")]
    [InlineData("we waited . . . and left . . . Nobody", "we waited . . . and left . . . Nobody")]
    [InlineData("buried the report.The envoy left. In 2018.The end", "buried the report.|The envoy left.|In 2018.|The end")]
    [InlineData("“… There is more,” he said (e.g. The law). It was wrong…There are", "“… There is more,” he said (e.g. The law).|It was wrong…|There are")]
    [InlineData("GEN. XU SPOKE AT 10 P.M. EST. HE LEFT", "GEN. XU SPOKE AT 10 P.M. EST.|HE LEFT")]
    [InlineData("He left Wall St. The bank in St. Louis stayed.", "He left Wall St.|The bank in St. Louis stayed.")]
    [InlineData("1. Open the door. 2. Leave.", "1. Open the door.|2. Leave.")]
    [InlineData("(He said no.) Then he left.", "(He said no.)|Then he left.")]
    [InlineData("It rose 5 percent.[1] The rest fell.", "It rose 5 percent.[1]|The rest fell.")]
    [InlineData("Shares in Yahoo! fell. Oh! No.", "Shares in Yahoo! fell.|Oh!|No.")]
    [InlineData("He left.\nShe stayed", "He left.|She stayed")]
    [InlineData("the report is “void.” China rejects it.", "the report is “void.”|China rejects it.")]
    [InlineData("he said, according to Apple Inc. The firm", "he said, according to Apple Inc.|The firm")]
    public void TextIsDividedInto(string text, string expected)
    {
        var document = Sample.Sentences(text);
        Assert.Equal(expected, string.Join('|', document.Sentences.Select(sentence => document.TextOf(sentence.Span))));
    }
}
