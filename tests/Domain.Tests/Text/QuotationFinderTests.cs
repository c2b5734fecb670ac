using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Text;

public sealed class QuotationFinderTests
{
    [Fact]
    public void MarksArePairedAndNested() => Check(
        "“No,” said Ann. “He called it ‘void,’ I think.”",
        """
        0-5 0 No,
        16-47 0 He called it ‘void,’ I think.
        30-37 1 void,
        """);

    [Fact]
    public void StraightMarksArePairedAndNested() => Check(
        "\"No,\" said Ann. \"He said 'the officials' demands' are 'void'.\"",
        """
        0-5 0 No,
        16-62 0 He said 'the officials' demands' are 'void'.
        25-49 1 the officials' demands
        54-60 1 void
        """);

    [Fact]
    public void ParagraphThatOpensAgainCarriesTheQuotationOn() => Check(
        "He said: “We waited. Nobody came.\n“We left,” he said. “Then\n“it rained.”",
        """
        9-33 0 We waited. Nobody came. >
        34-44 0 < We left,
        54-59 0 Then >
        60-72 0 < it rained.
        """);

    [Fact]
    public void ParagraphThatOnlyClosesCarriesTheQuotationOn() => Check(
        "He said: \"We waited.\nNobody came,\" he said. \"So what?\"",
        """
        9-20 0 We waited. >
        21-34 0 < Nobody came,
        44-54 0 So what?
        """);

    [Fact]
    public void MarkThatIsNeverClosedEndsWithItsSentence() => Check(
        "He called it “illegal and void. China will act.\nIt “opposes” it.",
        """
        13-31 0 illegal and void.
        51-60 0 opposes
        """);

    [Fact]
    public void MarkLeftOpenEndsBeforeTheNextOneThatItWouldCross() => Check(
        "He said “we “oppose it. Fully” today.",
        """
        8-11 0 we
        12-30 0 oppose it. Fully
        """);

    [Fact]
    public void ApostrophesAndFeetMakeNoQuotation() => Check(
        "The workers' rights, the dogs’ tails, 'em and the 5'10\" man’s 30\" TV of ’90s 'fame.",
        "");

    [Fact]
    public void ClosingMarkAloneMakesNoQuotation() => Check("It is void,” he said, 'no doubt.", "");

    [Fact]
    public void ValueOfAnAttributeIsNone() => Check("<tweet id=\"75\" author='us'>We said “no” and \"never\".</tweet>", "35-39 0 no\n44-51 0 never");

    [Fact]
    public void EmptyQuotationIsNone() => Check("He said “” and \" \" and “ ”.", "");

    [Fact]
    public void WhiteSpaceAtTheEdgesIsLeftOut() => Check("He said « jamais » then “ no ”.", "8-18 0 jamais\n24-30 0 no");

    [Fact]
    public void NestedMarkIsClosedByTheOuterOne() => Check("“He said ‘never.” She left.", "0-17 0 He said ‘never.");

    [Fact]
    public void OtherAlphabetsOfMarksArePaired() => Check(
        "„Nie“, sagte er. ``No,'' she said. »Doch«",
        """
        0-5 0 Nie
        17-24 0 No,
        35-41 0 Doch
        """);

    private static void Check(string text, string expected)
    {
        var document = new QuotationFinder().Annotate(Sample.Sentences(text));
        var listing = document.Quotations.Select(quotation =>
            $"{quotation.Outer} {quotation.Depth} {(quotation.Continued ? "< " : "")}{document.TextOf(quotation.Inner)}{(quotation.ContinuesNext ? " >" : "")}");
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', listing));
    }
}
