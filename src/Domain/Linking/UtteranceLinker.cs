using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Linking.Paraphrase;

namespace OnRecord.Domain.Linking;

/// <summary>Brings together the quotes that render one utterance, within an article and across articles.</summary>
/// <remarks>
/// Quotes are one utterance where nothing says that two people spoke, one day suits both, and the wordings match as copies and
/// paraphrases do (<see cref="WordingComparer"/>). Where one copy gives the words to an office and another to who speaks for it,
/// the utterance is the latter's. It would rather leave two renderings apart than put two utterances together.
/// The result does not depend on the order of the articles. Immutable; safe for use from several threads.
/// </remarks>
public sealed class UtteranceLinker
{
    private static readonly Thesaurus Thesaurus = new();
    private static readonly UnitMatcher Matcher = new(Thesaurus);
    private readonly RenderingReader reader = new(new WordingReader(Thesaurus));

    /// <summary>The utterances of the articles, by their first rendering: every quote that is not a scare quote belongs to exactly one.</summary>
    /// <param name="articles">The articles, quotes with ids unique among them.</param>
    /// <param name="relations">Who speaks for whom.</param>
    public ImmutableArray<Utterance> Link(IEnumerable<AnalysedArticle> articles, SpeakerRelations relations)
    {
        var renderings = ArticleOrder.Sort(articles).AsParallel().AsOrdered().Select(article => reader.Read(article).ToArray()).SelectMany(read => read).ToArray();
        var wordings = new WordingComparer(Matcher, new WordWeights(renderings.Select(rendering => rendering.Wording)));
        var comparer = new RenderingComparer(wordings, relations);
        var copies = new CopyGroups(renderings);
        var alike = new UtteranceGrouper(copies.Originals, comparer).Group(new CandidateFinder(copies.Originals));
        var groups = new HeadlineJoiner(copies.Originals, wordings, comparer).Join(alike);
        return
        [
            .. groups.Select(group => group.SelectMany(copies.OfOriginal).Order().ToArray())
                .OrderBy(members => members[0])
                .Select(members => Make([.. members.Select(at => renderings[at])], relations)),
        ];
    }

    private static Utterance Make(Rendering[] members, SpeakerRelations relations) => new()
    {
        Id = IdOf(members[0].Quote.Id),
        SpeakerId = relations.Nearest(members.Select(member => member.SpeakerId).OfType<string>()),
        Date = Narrowest(members),
        QuoteIds = [.. members.Select(member => member.Quote.Id)],
    };

    // The narrowest date told; of two equally narrow, the first.
    private static EdtfDate? Narrowest(Rendering[] members) =>
        members.Select(member => member.Quote.Date).Where(date => date is not null).MinBy(date => date!.Days ?? int.MaxValue);

    private static string IdOf(string quoteId) =>
        "u-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(quoteId)).AsSpan(0, 6));
}
