using FsCheck;
using FsCheck.Fluent;

namespace OnRecord.Domain.Tests.Text;

/// <summary>Texts to try a stage on that nobody would write: pieces of news prose and of pages, marks, and any characters at all.</summary>
internal static class AnyText
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "\r\n", " ", "\t", "\u00A0", "\u200B", "\uFEFF", "\u00AD", "“", "”", "\"", "‘", "’", "'", "«", "»", "„", "``", "''",
            "(", ")", "[", "]",
        ".", "…", "...", "?", "!", ",", ":", ";", "-", "–", "—", "--", "*", "#", "##", ">", "•", "1.", "©", "|", "/", "@", "%", "$", "&",
            "_", "\0", "\uD83D", "\uDE00",
        "👍🏽", "👨‍👩‍👧", "🇨🇳", "é", "e\u0301", "中文", "עברית", "The", "said", "U.S.", "Ms.", "Reilly", "Xinjiangaccording", "report",
            "don’t", "Uyghurs’",
        "5'10\"", "’90s", "1,000.5", "2022", "31 August 2022", "http://a.b/c", "www.", "a@b.com", "@x", "#y", "J.", "a.m.", "No.",
            "Read more:", "View More", "Related Articles",
        "Leave a Reply", "By Ann Smith", "(Reuters) -", "GENEVA", "Subscribe to", "donate", "your", "we", "---", "title: x", "– National",
            "| BBC News",
        "Click to play video: 'x'", "– March 31, 2021", "(Reporting by Ann Smith; Editing by", "contributed to this report.",
            "is a reporter based in",
        "The office published its report on Wednesday, she said, after many years of delay.",
    ];

    /// <summary>Runs of pieces, some glued and some with spaces, and strings of any UTF-16 code units.</summary>
    public static Arbitrary<string> Arbitrary { get; } = Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)),
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Join("\n\n", pieces)),
        Gen.Choose(0, char.MaxValue).Select(code => (char)code).ListOf().Select(codes => string.Concat(codes))).ToArbitrary();

    /// <summary>Checks a property on several hundred of them.</summary>
    public static void Check(Action<string> property) =>
        Prop.ForAll(Arbitrary, property).Check(Config.QuickThrowOnFailure.WithMaxTest(600).WithEndSize(120));
}
