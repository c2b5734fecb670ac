using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    // Endings and contractions.
    [InlineData("China’s envoy doesn’t mind.", "China|’s|envoy|doesn’t|mind|.")]
    [InlineData("She's right; they're not.", "She|'s|right|;|they're|not|.")]
    [InlineData("the Uyghurs’ rights", "the|Uyghurs|’|rights")]
    [InlineData("the boss's 1990's car", "the|boss|'s|1990|'s|car")]
    [InlineData("CHINA’S", "CHINA|’S")]
    [InlineData("the U.S.'s role", "the|U.S.|'s|role")]
    [InlineData("the ’90s, the '22 budget and 'em", "the|’90s|,|the|'22|budget|and|'em")]
    [InlineData("rock 'n' roll and goin’ home", "rock|'n'|roll|and|goin’|home")]
    [InlineData("n’er-do-wells of O’Brien and Xi’an", "n’er-do-wells|of|O’Brien|and|Xi’an")]
    // Abbreviations and initials.
    [InlineData("Ms. Reilly of the U.S. met Gen. Xu.", "Ms.|Reilly|of|the|U.S.|met|Gen.|Xu|.")]
    [InlineData("J.K. Rowling", "J.K.|Rowling")]
    [InlineData("at 3:13 a.m. or 10a.m. sharp", "at|3:13|a.m.|or|10|a.m.|sharp")]
    [InlineData("No. 5 was no. 6. No. Never.", "No.|5|was|no.|6|.|No|.|Never|.")]
    [InlineData("Apple Inc. on Aug. 31, a U.S.-led Ph.D. plan", "Apple|Inc.|on|Aug.|31|,|a|U.S.-led|Ph.D.|plan")]
    [InlineData("Boston, Mass., and Mass. ended", "Boston|,|Mass.|,|and|Mass|.|ended")]
    // Numbers.
    [InlineData("1,000.5 and 1,2 at 22:04", "1,000.5|and|1|,|2|at|22:04")]
    [InlineData("2nd, 48-page, 1990s, 24/7, .5 and 2019-05-31", "2nd|,|48-page|,|1990s|,|24/7|,|.5|and|2019-05-31")]
    [InlineData("$5.4bn, US$5, 5% and €1m", "$|5.4bn|,|US$|5|,|5|%|and|€|1m")]
    [InlineData("2019–2022", "2019|–|2022")]
    // Marks.
    [InlineData("He said… no... (…) . . . yes?!", "He|said|…|no|...|(|…|)|.|.|.|yes|?!")]
    [InlineData("trust — gradually – or--not, co-operate—d", "trust|—|gradually|–|or|--|not|,|co-operate|—|d")]
    [InlineData("the [United Nations] (she’s)", "the|[|United|Nations|]|(|she|’s|)")]
    [InlineData("and/or AT&T & co", "and|/|or|AT&T|&|co")]
    // Addresses.
    [InlineData("See https://globalnews.ca/news/9098608/un-china/, or www.un.org.", "See|https://globalnews.ca/news/9098608/un-china/|,|or|www.un.org|.")]
    [InlineData("email hung@interreviewed.com. Or globalnews.ca/a?b=1.", "email|hung@interreviewed.com|.|Or|globalnews.ca/a?b=1|.")]
    [InlineData("@UN_News #Xinjiang #1", "@UN_News|#Xinjiang|#|1")]
    // Spaces lost and spaces odd.
    [InlineData("in Xinjiangaccording to", "in|Xinjiang|according|to")]
    [InlineData("the report.The UN,which", "the|report|.|The|UN|,|which")]
    [InlineData("a\u00A0b\u202Fc\u200Bd\uFEFF e", "a|b|c|d|e")]
    [InlineData("Xin\u00ADjiang", "Xin\u00ADjiang")]
    [InlineData("👨‍👩‍👧 🇨🇳 👍🏽!", "👨‍👩‍👧|🇨🇳|👍🏽|!")]
    public void TextIsDividedInto(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Sample.Tokens(text).Tokens.Select(token => token.Text)));

    [Theory]
    [InlineData("\"Never,\" he said. \"No.\"", "< > < >")]
    [InlineData("“No ‘one’ here,” he said", "< < > >")]
    [InlineData("‘training centres’ and ‘the officials’ demands’.", "< > < >")]
    [InlineData("'Never,' he said. 'It's the 90s'", "< > < >")]
    [InlineData("\"'Never,' he said,\" she said", "< < > >")]
    [InlineData("\"He said 'never'\" (\"No\")—\"Yes\"—pro-\"life\"", "< < > > < > < > < >")]
    [InlineData("„Nie“, «jamais», »nie«, ``no'' and ''yes''", "< > < > < > < > < >")]
    [InlineData("''We say, 'Yeah,''' he said. ''It was 'void''', Mr. X and Sophie in 't Veld", "< < > > < < > >")]
    [InlineData("5'10\" tall, 30\" wide, 6' long", "")]
    [InlineData("the workers' rights and the dogs’ tails", "")]
    [InlineData("“wrong way“ and ”same way” too", "< > < >")]
    [InlineData("the ‘90s weren't '22", "")]
    [InlineData("anti-‘extremism’ strategies”.", "< > >")]
    public void QuotationMarksHaveSides(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Sample.Tokens(text).Tokens
            .Where(token => token.Kind is TokenKind.OpenQuote or TokenKind.CloseQuote)
            .Select(token => token.Kind == TokenKind.OpenQuote ? "<" : ">")));
}
