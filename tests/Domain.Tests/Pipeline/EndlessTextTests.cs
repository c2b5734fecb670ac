using OnRecord.Domain.Articles;
using Xunit;

namespace OnRecord.Domain.Tests.Pipeline;

/// <summary>The whole engine on texts without an end. A stage that is quadratic takes minutes on them.</summary>
public sealed class EndlessTextTests
{
    private const int Patience = 100_000;

    public static TheoryData<string> Kinds => [.. EndlessTexts.Names];

    [Theory(Timeout = Patience)]
    [MemberData(nameof(Kinds))]
    public Task HundredThousandCharacters(string kind) => Read(EndlessTexts.Of(kind, 100_000));

    [Theory(Timeout = Patience)]
    [InlineData("one word without spaces")]
    [InlineData("one letter")]
    [InlineData("full stops")]
    [InlineData("full stops and spaces")]
    [InlineData("empty lines")]
    [InlineData("combining marks")]
    public Task TenMillionCharactersOfOneLine(string kind) => Read(EndlessTexts.Of(kind, 10_000_000));

    [Fact(Timeout = Patience)]
    public Task HundredThousandWordsWithoutAFullStop() => Read(EndlessTexts.Of("words without a full stop", 470_000));

    [Theory(Timeout = Patience)]
    [InlineData("<div>", "</div>")]
    [InlineData("<b><i>", "")]
    [InlineData("<div <p class=\"", "")]
    [InlineData("<", "")]
    [InlineData("<!--", "")]
    [InlineData("&amp", "")]
    [InlineData("<table><tr><td>", "")]
    [InlineData("<script>", "")]
    [InlineData("<h1>", "</h1>")]
    [InlineData("<article>", "</article>")]
    [InlineData("<nav hidden style=\"display:none\">", "</nav>")]
    public Task PagesHoweverDeepAndBroken(string before, string after) => ReadPage(
        $"<html><body>{Repeat(before)}<p>“It was late,” Ann Lee told reporters in Geneva.{Repeat(after)}");

    [Fact(Timeout = Patience)]
    public Task PageWithAHugeAttribute() => ReadPage($"<html><p title=\"{Repeat("said he. ")}\" {Repeat("a=b ")}>“It was late,” Ann Lee told reporters.");

    private static string Repeat(string piece) => string.Concat(Enumerable.Repeat(piece, 50_000));

    private static Task ReadPage(string html) => Task.Run(() => Check(HtmlPage.Read(html).Text), TestContext.Current.CancellationToken);

    private static Task Read(string text) => Task.Run(() => Check(text), TestContext.Current.CancellationToken);

    private static void Check(string text) => Layers.AssertWhole(AnyArticle.Engine.Annotate(AnyArticle.Document(text)));
}
