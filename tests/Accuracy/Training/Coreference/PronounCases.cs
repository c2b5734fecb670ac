using OnRecord.Accuracy.Gap;
using OnRecord.Accuracy.Gum;
using OnRecord.Accuracy.Names;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Entities;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Training.Coreference;

/// <summary>Runs the engine over annotated texts and notes what it chooses from.</summary>
internal sealed class PronounCases(PronounModel model, Random random)
{
    // Copies get pronouns wrong; so many of a hundred are taken for the other gender, so that gender is not all that counts.
    private const int Wrong = 6;

    private static readonly EntityFinder Names = new(EntityModel.Default);
    private static readonly AttributionFinder Attributions = new(new CueLexicon());

    /// <summary>The pronoun of a passage of GAP; empty where the engine found none there.</summary>
    public IEnumerable<PronounCase> Of(GapPassage passage)
    {
        var (right, other) = (new List<TextSpan>(), new List<TextSpan>());
        (passage.IsA ? right : other).Add(passage.A);
        (passage.IsB ? right : other).Add(passage.B);
        return Run(NamedText.Annotate(passage.Text, passage.Id), (document, pronoun) =>
            !Span(document, pronoun).Overlaps(passage.Pronoun) ? null
            // Where it means neither, it may mean anybody else.
            : chain => right.Count > 0 ? NamesOf(document, chain).Any(span => right.Exists(span.Overlaps)) : !NamesOf(document, chain).Any(span => other.Exists(span.Overlaps)),
            nobody: right.Count == 0);
    }

    /// <summary>The pronouns of a document of GUM.</summary>
    public IEnumerable<PronounCase> Of(GumDocument gum)
    {
        var pronouns = new Dictionary<TextSpan, int>();
        foreach (var mention in gum.Mentions.Where(mention => mention.End - mention.First == 1)) pronouns[gum.SpanOf(mention)] = mention.Entity;
        var cores = gum.Mentions.SelectMany(mention => mention.Core, (mention, index) => (mention.Entity, gum.Tokens[index].Span)).ToLookup(core => core.Entity, core => core.Span);
        return Run(NamedText.Annotate(gum.Text, gum.Name), (document, pronoun) =>
        {
            if (!pronouns.TryGetValue(Span(document, pronoun), out var entity)) return null;
            var spans = cores[entity].ToHashSet();
            return chain => chain.Members.Exists(member => member.Kind != MentionKind.Pronoun && spans.Contains(document.Tokens[member.Head].Span));
        }, nobody: false);
    }

    private static TextSpan Span(AnnotatedDocument document, Candidate mention) =>
        new(document.Tokens[mention.First].Span.Start, document.Tokens[mention.End - 1].Span.End);

    private static IEnumerable<TextSpan> NamesOf(AnnotatedDocument document, Chain chain) =>
        chain.Members.Where(member => member.Kind == MentionKind.Name).Select(member => Span(document, member));

    private List<PronounCase> Run(AnnotatedDocument document, Func<AnnotatedDocument, Candidate, Func<Chain, bool>?> gold, bool nobody)
    {
        var cases = new List<PronounCase>();
        document = Attributions.Annotate(new DateFinder().Annotate(Names.Annotate(document)));
        var finder = new ActorFinder(ActorAuthority.Empty)
        {
            Pronouns = model,
            Watch = (pronoun, options) =>
            {
                if (gold(document, pronoun) is not { } isRight || options.Count == 0) return;
                var right = options.Select(option => isRight(option.Chain)).ToArray();
                cases.Add(new PronounCase([.. options.Select(option => option.Features.ToArray())], right, nobody || !right.Contains(true)));
            },
        };
        finder.Annotate(document);
        return cases;
    }

    /// <summary>A case as it would be with the other gender, now and then.</summary>
    public PronounCase Confuse(PronounCase one) => random.Next(100) >= Wrong ? one : one with { Options = [.. one.Options.Select(Confuse)] };

    private static int[] Confuse(int[] features) => [.. features.Select(feature =>
        PronounFeatures.Of(feature) is { Feature: PronounFeature.Gender, Value: 1 or 2 } gender ? PronounFeatures.Index(gender.Feature, 3 - gender.Value, gender.Sort) : feature)];
}
