using Xunit;

namespace OnRecord.Domain.Tests.Quotes;

/// <summary>
/// A text and the quotes expected of it: kind, cue, source, speaker, content spans. What is not listed must not be found.
/// </summary>
public sealed class QuoteListingTests
{
    [Theory]
    [InlineData("Ann Lee, a lawyer, said that the office had closed.",
        "indirect · said · Ann Lee, a lawyer · ann-lee · that the office had closed")]
    [InlineData("Ann Lee said, “It is void.” Bob Hill laughed.", "direct · said · Ann Lee · ann-lee · It is void.")]
    [InlineData("Asked about the law, Ann Lee said: “It is void.”", "direct · said · Ann Lee · ann-lee · It is void.")]
    [InlineData("Beijing said on Monday that the report was wrong.", "indirect · said · Beijing · china · that the report was wrong")]
    [InlineData("Ann Lee believes the law is bad.", "indirect · believes · Ann Lee · ann-lee · the law is bad")]
    [InlineData("Ann Lee said that Bob Hill had said he was sorry.",
        "indirect · said · Ann Lee · ann-lee · that Bob Hill had said he was sorry")]
    public void CueBeforeItsWords(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("“We will not go,” Ann Lee said.", "direct · said · Ann Lee · ann-lee · We will not go,")]
    [InlineData("“We will not go,” said Ann Lee, a lawyer.", "direct · said · Ann Lee, a lawyer · ann-lee · We will not go,")]
    [InlineData("She flew to Paris on Monday, Ann Lee said.", "indirect · said · Ann Lee · ann-lee · She flew to Paris on Monday")]
    [InlineData("The law is “illegal and void,” Ann Lee said.", "mixed · said · Ann Lee · ann-lee · The law is “illegal and void,”")]
    [InlineData("“It is void,” the ministry's spokesman, Bob Hill, said.",
        "direct · said · the ministry's spokesman, Bob Hill · bob-hill · It is void,")]
    public void CueAfterItsWords(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("“We,” said Ann Lee, “will not go to Paris.”", "direct · said · Ann Lee · ann-lee · We, | will not go to Paris.")]
    [InlineData("The office, she said, will close.", "indirect · said · she · - · The office | will close")]
    [InlineData("The talks, according to Ann Lee, offered nothing new.",
        "indirect · according to · Ann Lee · ann-lee · The talks | offered nothing new")]
    public void CueInsideItsWords(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("According to Ann Lee, the office will close.", "indirect · According to · Ann Lee · ann-lee · the office will close")]
    [InlineData("The office will close, according to Ann Lee.", "indirect · according to · Ann Lee · ann-lee · The office will close")]
    [InlineData("As per the Daily Post, the ministry said the office would close.",
        "indirect · said · the ministry · - · the office would close")]
    [InlineData("Documents showed that officials asked the office to wait.", "indirect · asked · officials · - · the office to wait")]
    public void FrameAroundAReportMakesNoneOfItsOwn(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("“We will not go,” Ann Lee said on Monday. “We will stay here.”",
        "direct · said · Ann Lee · ann-lee · We will not go, | We will stay here.")]
    [InlineData("“No,” said Ann Lee. “Never again.”", "direct · said · Ann Lee · ann-lee · No, | Never again.")]
    [InlineData(
        "“We will not go,” Ann Lee said.\n“We will stay here until they come.”",
        "direct · said · Ann Lee · ann-lee · We will not go,\ndirect · - · - · ann-lee · We will stay here until they come.")]
    [InlineData("Ann Lee was blunt:\n“We will not go to Paris.”", "direct · : · Ann Lee · ann-lee · We will not go to Paris.")]
    public void QuotationWithoutACueContinuesTheReportBeforeIt(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("They live in so-called “training centers” near the city.", "scare · - · - · - · training centers")]
    [InlineData("The country's “illegal” law was passed.", "scare · - · - · - · illegal")]
    [InlineData("The mayor called the law “illegal.”", "mixed · called · The mayor · - · the law “illegal.”")]
    public void PhraseInMarksIsALabelWhereSomebodyUsesIt(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("The ministry was accused by Ann Lee of hiding the report.",
        "indirect · was accused · Ann Lee · ann-lee · of hiding the report")]
    [InlineData("Ann Lee accused the ministry of hiding the report.", "indirect · accused · Ann Lee · ann-lee · the ministry of hiding the report")]
    [InlineData("The plan was criticised by Ann Lee.", "")]
    public void AccusationIsItsChargeAndWhomItConcerns(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Ann Lee declined to comment.")]
    [InlineData("Ann Lee did not say whether the letter had been sent.")]
    [InlineData("Ann Lee would not say whether she had seen the letter.")]
    [InlineData("Ann Lee never said that the law was void.")]
    [InlineData("The Civil Rights Act was passed on Monday.")]
    public void WithheldReportIsNone(string text) => Check(text, "");

    [Theory]
    [InlineData("“He called it ‘void,’ I think,” said Ann Lee.", "direct · said · Ann Lee · ann-lee · He called it ‘void,’ I think,")]
    [InlineData("Ann Lee said I will never go to Paris again.", "direct · said · Ann Lee · ann-lee · I will never go to Paris again")]
    public void NestedMarksAndLostMarksLeaveOneDirectQuote(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("The report, which Ann Lee said was ready, was sent to Paris.", "indirect · said · Ann Lee · ann-lee · was ready")]
    [InlineData("Ann Lee, who said that the law was void, went home.", "indirect · said · Ann Lee · ann-lee · that the law was void")]
    public void RelativeClauseEndsWithItself(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData(
        "Ann Lee told reporters that the talks had failed and added that she would go.",
        "indirect · told · Ann Lee · ann-lee · that the talks had failed\nindirect · added · Ann Lee · ann-lee · that she would go")]
    [InlineData("Ann Lee denied any wrongdoing.", "indirect · denied · Ann Lee · ann-lee · any wrongdoing")]
    [InlineData("Ann Lee urged the office to publish the report.", "indirect · urged · Ann Lee · ann-lee · the office to publish the report")]
    [InlineData("Ann Lee also said that the law was void.", "indirect · also said · Ann Lee · ann-lee · that the law was void")]
    [InlineData("Ann Lee said repeatedly that the law was void.", "indirect · said repeatedly · Ann Lee · ann-lee · that the law was void")]
    [InlineData("Ann Lee said again, “We will not go.”", "direct · said again · Ann Lee · ann-lee · We will not go.")]
    public void TwoCuesAreTwoQuotesAndVerbsTakeWhatTheyTake(string text, string expected) => Check(text, expected);

    private static void Check(string text, string expected) => Assert.Equal(expected.ReplaceLineEndings("\n"), Listing.Quotes(text));
}
