using FsCheck;
using FsCheck.Fluent;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Pipeline;
using OnRecord.Domain.Tests.Quotes;

namespace OnRecord.Domain.Tests.Pipeline;

/// <summary>Documents to try the whole engine on: what the stages are tried on, other scripts, pages, and characters that are none.</summary>
internal static class AnyArticle
{
    private static readonly string[] Pieces =
    [
        "\uD83D", "\uDE00", "\uD83D\uD83D", "\0", "\u0001", "\u001B[31m", "\u0085", "\u2028", "\uFFFE", "\uFFFF", "\u0301", "a\u0301\u0302\u0303", "\u200B", "\u200D",
        "\u200E", "\u202E", "\u2066", "\uFEFF", "\u00AD", "ﷺ", "𝐓𝐡𝐞", "İ", "ß", "ſ", "ǅ", "K", "Å", "١٢٣", "Ⅻ", "½", "①",
        "אמר הנשיא", "“שלום”", "قال الرئيس", "«نعم»", "সে বলেছে", "他说：“是。”", "「はい」", "กล่าวว่า", "👩‍👩‍👧‍👦", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🇺🇳", "5️⃣",
        "<div>", "</p>", "<p class=\"", "&amp;", "&#x1F600;", "<!--", "]]>", "<script>", "</html>", "\" onclick=", "{{", "\\n", "%s", "';--",
        ":", "::", "said", "Said", "SAID", "say", "Ann Lee", "Ms Lee", "Lee", "President Lee of China", "the president", "31 August 2022", "0000-00-00", "99/99/9999",
        "29 February 2021", "in 99999", "the 1990s", "last week", "three weeks ago", "visited Geneva", "attacked", "“", "”", "\"", "‘", "’", "'", "«", "»", ".", ",", "\n", "\n\n",
    ];

    /// <summary>Runs of such pieces, news that nobody would write, and strings of any UTF-16 code units.</summary>
    public static Arbitrary<string> Arbitrary { get; } = Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)),
        Gen.Elements(Pieces).ListOf().Select(string.Concat),
        Gen.Elements(Pieces).ListOf().Select(pieces => "The office published its report on Wednesday, she said.\n\n" + string.Join(' ', pieces)),
        AnyNews.Arbitrary.Generator).ToArbitrary();

    /// <summary>An engine that knows a person in office and a body.</summary>
    public static Engine Engine { get; } = new(AnyNews.Authority);

    /// <summary>The text as a document published on a known day.</summary>
    public static SourceDocument Document(string text) => new()
    {
        Id = "any", File = "any.txt", Text = text, Sha256 = "",
        Published = new Publication(EdtfDate.Of(new DateOnly(2022, 9, 1)), PublicationBasis.Curated, "Made up."),
    };

    /// <summary>Checks a property on several hundred of them.</summary>
    public static void Check(Action<string> property) =>
        Prop.ForAll(Arbitrary, property).Check(Config.QuickThrowOnFailure.WithMaxTest(600).WithEndSize(120));
}
