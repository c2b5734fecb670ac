using System.Collections.Immutable;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Scoring;

/// <summary>Scores what of a page is told apart from the article.</summary>
public static class LayoutScorer
{
    /// <summary>The lines of the table.</summary>
    public static ImmutableArray<Score> Score(ImmutableArray<ArticlePair> pairs) =>
    [
        new("layout-parts", "title, standfirst, bylines, agency credit, address, exact", pairs.Aggregate(default(Tally), (sum, pair) => sum + Tally.Of(
            Parts(pair.Gold.Layout),
            Parts(pair.Found.Article.Layout)))),
        new("boilerplate", "boilerplate, span exact and right kind", pairs.Aggregate(default(Tally), (sum, pair) => sum + Tally.Of(
            pair.Gold.Layout.Boilerplate,
            pair.Found.Article.Layout.Boilerplate))),
        new("boilerplate-characters", "characters told right: article, or which boilerplate", pairs.Aggregate(default(Tally), (sum, pair) => sum + Characters(pair)), IsShare: true),
    ];

    private static IEnumerable<(string Part, TextSpan Span)> Parts(ArticleLayout layout)
    {
        (string Part, TextSpan? Span)[] parts =
        [
            ("title", layout.Title), ("standfirst", layout.Standfirst), ("agency credit", layout.AgencyCredit), ("address", layout.CanonicalUrl),
            .. layout.Bylines.Select(byline => ("byline", (TextSpan?)byline)),
        ];
        return parts.Where(part => part.Span is not null).Select(part => (part.Part, part.Span!.Value));
    }

    private static Tally Characters(ArticlePair pair)
    {
        var text = pair.Found.Article.Text;
        var gold = Kinds(text.Length, pair.Gold.Layout.Boilerplate);
        var found = Kinds(text.Length, pair.Found.Article.Layout.Boilerplate);
        var visible = Enumerable.Range(0, text.Length).Where(i => !char.IsWhiteSpace(text[i])).ToList();
        return Tally.Share(visible.Count(i => gold[i] == found[i]), visible.Count);
    }

    private static BoilerplateKind?[] Kinds(int length, ImmutableArray<Boilerplate> boilerplate)
    {
        var kinds = new BoilerplateKind?[length];
        foreach (var stretch in boilerplate)
        {
            Array.Fill(kinds, stretch.Kind, stretch.Span.Start, stretch.Span.Length);
        }

        return kinds;
    }
}
