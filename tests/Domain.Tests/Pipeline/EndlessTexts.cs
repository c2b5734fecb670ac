using System.Text;

namespace OnRecord.Domain.Tests.Pipeline;

/// <summary>Texts of any length, each of which gives some stage the most to do that it can be given.</summary>
internal static class EndlessTexts
{
    private static readonly Dictionary<string, Func<int, string>> Kinds = new(StringComparer.Ordinal)
    {
        ["news"] = length => Repeat("“It was late,” Ann Lee told reporters in Geneva on Wednesday. China’s envoy, Chen Xu, rejected the report and met her. He left.\n\n", length),
        ["words without a full stop"] = length => Repeat("the report that was published by the office on a day of rain ", length),
        ["one word without spaces"] = length => Repeat("abcdefghij", length),
        ["one letter"] = length => new string('a', length),
        ["full stops"] = length => new string('.', length),
        ["full stops and spaces"] = length => Repeat(". ", length),
        ["empty lines"] = length => Repeat("\n", length - 20) + "The office said no.",
        ["short lines"] = length => Repeat("The office said no.\n", length),
        ["short paragraphs"] = length => Repeat("The office said no.\n\n", length),
        ["straight marks"] = length => Repeat("\"a ", length),
        ["opening marks"] = length => Repeat("“a ", length),
        ["closing marks"] = length => Repeat("a” ", length),
        ["nested marks"] = length => Repeat("“a ‘b ", length / 2) + Repeat("c’ d” ", length / 2),
        ["unbalanced marks"] = length => Repeat("“No, I went, said Ann Lee. \"It was. ‘Oh. ", length),
        ["single marks"] = length => Repeat("‘1,000.5 » May – ", length),
        ["quotes in paragraphs"] = length => Repeat("“No, I went there,” said Ann Lee.\n\n“It went on.”\n\n", length),
        ["right to left"] = length => Repeat("The man said אמר הנשיא “שלום” ביום רביעי to us. ", length),
        ["emoji"] = length => Repeat("Ann said 👍🏽👨‍👩‍👧🇨🇳 to the 😀. ", length),
        ["lone surrogates"] = length => Repeat("the \uD83D a \uDE00 ", length),
        ["combining marks"] = length => "a" + Repeat("\u0301", length),
        ["what prints nothing"] = length => Repeat("a\u200D\u200B\u0301\0 ", length),
        ["tags"] = length => Repeat("<div <p class=\"", length),
        ["colons"] = length => Repeat("Ann Lee: I went: no: ", length),
        ["said"] = length => Repeat("said ", length),
        ["he said"] = length => Repeat("he said, ", length),
        ["told reporters"] = length => Repeat("told reporters ", length),
        ["dates"] = length => Repeat("On 31 August 2022 and last Tuesday, May 3, he went. ", length),
        ["dates without end"] = length => Many(length, number => $"{1 + (number % 28)} August {1000 + (number % 1900)}, "),
        ["names"] = length => Many(length, number => $"{Name(number)} {Name(number + 7919)} said no. "),
        ["names without end"] = length => Many(length, number => $"{Name(number)} and "),
        ["one name"] = length => Repeat("Ms Lee said. Lee went. The lawyer said. She left. ", length),
        ["posts"] = length => Many(length, number => $"The president of {Name(number)} met the minister of {Name(number + 3)}. "),
        ["acronyms"] = length => Many(length, number => $"World Organization Of {Name(number)} ({Name(number)[..3].ToUpperInvariant()}) said no. "),
        ["events"] = length => Many(length, number => $"{Name(number)} attacked {Name(number + 31)} in {Name(number + 77)} on Monday. "),
        ["events without end"] = length => Many(length, number => $"{Name(number)} attacked {Name(number + 31)} and "),
        ["of"] = length => Repeat("the head of ", length),
        ["big"] = length => Repeat("big ", length),
        ["addresses"] = length => Repeat("http://a.b/c?d=e ", length),
        ["capitals"] = length => Repeat("THE OFFICE SAID ", length),
    };

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => Kinds.Keys;

    /// <summary>A text of a kind, of about so many UTF-16 code units.</summary>
    public static string Of(string kind, int length) => Kinds[kind](length);

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static string Many(int length, Func<int, string> piece)
    {
        var text = new StringBuilder();
        for (var number = 0; text.Length < length; number++) text.Append(piece(number));
        return text.ToString();
    }

    // Letters only, since a number is no name: 123 is “Aaaabcd”.
    private static string Name(int number) => char.ToUpperInvariant((char)('a' + (number % 26))) + string.Concat($"{number:D6}".Select(digit => (char)('a' + digit - '0')));
}
