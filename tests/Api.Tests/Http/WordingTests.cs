using OnRecord.Api.Utterances;
using Xunit;

namespace OnRecord.Api.Tests.Http;

public sealed class WordingTests
{
    [Theory]
    [InlineData("We all know very well", "We all know so well", "=We all know |-very |+so |=well")]
    [InlineData("a b", "a b", "=a b")]
    [InlineData("a\nb", "a b", "=a b")]
    [InlineData("a", "b", "-a|+b")]
    [InlineData("China may", "It said China may not", "+It said |=China may |+not")]
    [InlineData("a  b ", "a", "=a|-b ")]
    public void WordsAreCompared(string first, string other, string expected) =>
        Assert.Equal(expected, string.Join('|', Wording.Differences(first, other)!.Select(part => part.Op switch
        {
            DifferenceKind.Equal => "=",
            DifferenceKind.Insert => "+",
            _ => "-",
        } + part.Text)));

    [Fact]
    public void WhatIsTooLongIsNotCompared() => Assert.Null(Wording.Differences(new string('a', Wording.MaxLength), "b"));

    [Fact]
    public void TheLongestThatIsComparedTakesNoTime()
    {
        var first = string.Join(' ', Enumerable.Range(0, Wording.MaxLength / 12));
        var other = string.Join(' ', Enumerable.Range(100_000, Wording.MaxLength / 15));
        Assert.NotNull(Wording.Differences(first, other));
    }
}
