using FsCheck;
using FsCheck.Fluent;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Tests.Text;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Tests.Quotes;

/// <summary>
/// Articles to try the stages on that nobody would write: fragments of reported speech in any order, and any characters at all.
/// </summary>
internal static class AnyNews
{
    private static readonly string[] Fragments =
    [
        "said", "said Ann Lee", "Ann Lee said", "he said", "she added", "who said", "saying", "was accused by", "accused", "of", "told",
            "told reporters",
        "according to", "as per", "As", "called it", "denied", "that", "to", "not", "did not", "and", "but", ",", ".", ":", ";", "—", "(",
            ")", "“", "”", "‘", "’", "\"",
        "so-called", "“bad”", "“No,”", "“We went there.”", "the letter", "a report", "The ministry", "the ambassador", "his", "her", "it",
            "they", "Ann Lee", "Lee",
        "Ms Lee", "China", "Beijing", "Chinese", "China’s", "World Health Organization (WHO)", "UN", "on Wednesday", "in 2019", "the",
            "a former mayor", ", a lawyer,",
        "has faced criticism from", "their demand that", "Documents showed", "issued a statement", "in an email to", "is", "went", "\n\n",
            "\n\nHe warned:\n\n", "?", "!",
        "…", "I", "we", "%", "@x", "中文", "e\u0301", "\uD83D", "É", "1,000", "’s",
    ];

    /// <summary>Fragments joined by spaces or by nothing, between pieces that the earlier stages are tried on.</summary>
    public static Arbitrary<string> Arbitrary { get; } = Gen.OneOf(
        Gen.Elements(Fragments).ListOf().Select(fragments => string.Join(' ', fragments)),
        Gen.Elements(Fragments).ListOf().Select(fragments => "A title of the story\n\n" + string.Join(' ', fragments)),
        Gen.Elements(Fragments).ListOf().Select(string.Concat),
        AnyText.Arbitrary.Generator).ToArbitrary();

    /// <summary>Checks a property on several hundred of them.</summary>
    public static void Check(Action<AnnotatedDocument> property) => Check((document, _) => property(document));

    /// <summary>Checks a property on several hundred of them, each read by rules alone or by rules and network.</summary>
    /// <param name="property">Takes the document, and what reads a text as the document was read.</param>
    public static void Check(Action<AnnotatedDocument, Func<string, AnnotatedDocument>> property)
    {
        Check(500, text => Annotate(text));
        Check(200, text => Annotate(text, trained: true));

        void Check(int times, Func<string, AnnotatedDocument> read) =>
            Prop.ForAll(Arbitrary, text => property(read(text), read)).Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithEndSize(100));
    }

    /// <summary>The layers of an article up to its quotes.</summary>
    /// <param name="text">The article.</param>
    /// <param name="trained">Whether the trained network reads attributions too.</param>
    public static AnnotatedDocument Annotate(string text, bool trained = false) =>
        Listing.Annotate(new ArticleCleaner().Annotate(new AnnotatedDocument { Text = text, ArticleId = "any" }), Authority, trained);

    /// <summary>An authority with a person in office, a body and a mission.</summary>
    public static ActorAuthority Authority { get; } = new(
    [
        new Actor { Id = "ann-lee", Name = "Ann Lee", Kind = ActorKind.Person, Origin = ActorOrigin.Authority, Gender = Gender.Female,
            PartOf = "ministry", Descriptions = ["ambassador"] },
        new Actor { Id = "ministry", Name = "Ministry of Foreign Affairs", Kind = ActorKind.Organization, Origin = ActorOrigin.Authority,
            Country = "china", Descriptions = ["ministry"] },
    ], []);
}
