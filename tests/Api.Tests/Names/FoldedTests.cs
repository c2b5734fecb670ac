using OnRecord.Api.Names;
using Xunit;

namespace OnRecord.Api.Tests.Names;

public sealed class FoldedTests
{
    [Theory]
    [InlineData("Michelle Bachelet", "michelle bachelet")]
    [InlineData("Volker Türk", "volker turk")]
    [InlineData("Zoe\u0308  ÅNGSTRÖM-Ørsted", "zoe angstrom orsted")]
    [InlineData("Łódź", "lodz")]
    [InlineData("U.N. Human Rights Office", "un human rights office")]
    [InlineData("J.R.R. Tolkien, Dr.Smith", "jrr tolkien dr smith")]
    [InlineData("O’Brien's", "obriens")]
    [InlineData("“Café” (Paris)", "cafe paris")]
    [InlineData("Жанна", "zhanna")]
    [InlineData("ﬁn ß", "fin ss")]
    [InlineData("", "")]
    [InlineData(" – … !", "")]
    [InlineData("<script>alert(1)</script>", "script alert 1 script")]
    [InlineData("a\ud800b", "a b")]
    public void NamesAreComparedByTheirLetters(string name, string folded) => Assert.Equal(folded, Folded.Of(name));

    [Theory]
    [InlineData("Volker Türk", "turk", "Türk")]
    [InlineData("Zoe\u0308 Smith", "zoe", "Zoe\u0308")]
    [InlineData("  U.N. Office", "un", "U.N")]
    [InlineData("Gauß Ring", "gaus", "Gauß")]
    [InlineData("a 😀 Bob", "bob", "Bob")]
    public void AStretchIsFoundBackInTheName(string name, string letters, string words)
    {
        var from = Folded.Of(name).IndexOf(letters, StringComparison.Ordinal);
        Assert.Equal(words, Folded.Unfold(name, from, from + letters.Length).Of(name));
    }

    [Fact]
    public void EveryStretchLiesInTheName()
    {
        const string name = "Ünïtéd–Nâtions’ ﬁeld 习近平 (A. B. C.)\u0301";
        var folded = Folded.Of(name);
        for (var from = 0; from < folded.Length; from++)
            for (var to = from + 1; to <= folded.Length; to++)
            {
                var span = Folded.Unfold(name, from, to);
                Assert.InRange(span.Start, 0, span.End);
                Assert.InRange(span.End, 0, name.Length);
            }
    }

    [Theory]
    [InlineData(0, 4)]
    [InlineData(-1, 1)]
    [InlineData(2, 2)]
    public void AStretchOutsideThrows(int from, int to) => Assert.Throws<ArgumentOutOfRangeException>(() => Folded.Unfold("Ann", from, to));
}
