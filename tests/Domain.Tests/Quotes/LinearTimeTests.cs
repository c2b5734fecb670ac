using System.Text;
using OnRecord.Domain.Tests.Pipeline;
using Xunit;

namespace OnRecord.Domain.Tests.Quotes;

/// <summary>
/// The stages up to the quotes on half a million characters that give a stage the most to do. A stage that is quadratic takes minutes on
/// them.
/// </summary>
public sealed class LinearTimeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("“No, I went there and it was void,” he said. ")]
    [InlineData("“No, I went there and it was void.” ")]
    [InlineData("“No, I went there and it was void.”\n\n")]
    [InlineData("the “bad” ")]
    [InlineData("“")]
    [InlineData("Ann said:\n\n“It was bad.”\n\n")]
    [InlineData("he said it was bad, ")]
    [InlineData("according to Ann, ")]
    [InlineData("Ann, a lawyer, ")]
    [InlineData("the head of the ")]
    [InlineData("man) ")]
    [InlineData("big ")]
    [InlineData("not ")]
    [InlineData("The office said the letter was bad. A spokesman issued a letter. ")]
    [InlineData("He said he had seen her. ")]
    [InlineData("president ")]
    public void PhraseRepeatedWithoutEnd(string phrase) =>
        Check(string.Concat(Enumerable.Repeat(phrase, 500_000 / phrase.Length)) + "said the man.");

    [Theory]
    [InlineData("")]
    [InlineData("said that it was bad.")]
    [InlineData("said that it was bad,")]
    [InlineData("Organization (XYZ) said no.")]
    public void EveryNameIsNew(string after)
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < 500_000; i++) text.Append(Word(i)).Append(' ').Append(Word(i + 7919)).Append(' ').Append(after).Append(' ');
        Check(text.ToString());
    }

    // Letters only, since a number is no name: 123 is “Bcd”.
    private static string Word(int number) => char.ToUpperInvariant((char)('a' + number % 26)) + string.Concat($"{number:D6}".Select(digit => (char)('a' + digit - '0')));

    private static void Check(string text)
    {
        var time = ThreadClock.Time(() => AnyNews.Annotate(text));
        Assert.True(time < Patience, $"It took {time}.");
    }
}
