using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Text;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("The office published its report on Wednesday, minutes before the end of her term, diplomats said.", "en")]
    [InlineData("UN says China may have committed crimes against humanity in Xinjiang.", "en")]
    [InlineData("Das Amt veröffentlichte seinen Bericht am Mittwoch, in der Nacht und kurz vor Ende ihrer Amtszeit.", "und")]
    [InlineData("Le bureau a publié son rapport mercredi, quelques minutes avant la fin de son mandat, on dit.", "und")]
    [InlineData("La oficina publicó su informe el miércoles, minutos antes de que terminara su mandato.", "und")]
    [InlineData("Het kantoor was op weg in de stad en had over het rapport met hem gesproken.", "und")]
    [InlineData("中国 外交部 发言人 星期三 说 报告 非法 无效", "und")]
    [InlineData("The end", "und")]
    [InlineData("", "und")]
    public void LanguageIsGuessed(string text, string expected) => Assert.Equal(expected, LanguageGuess.Of(Sample.Tokens(text)));
}
