using System.Globalization;
using OnRecord.Accuracy.Names;
using OnRecord.Accuracy.Scoring;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Entities;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Gap;

/// <summary>Measures whom pronouns mean, on GAP's passages, as GAP's own scorer does: each name is a case by itself.</summary>
internal static class GapReport
{
    private static readonly EntityFinder Names = new(EntityModel.Default);
    private static readonly AttributionFinder Attributions = new(new CueLexicon());
    private static readonly ActorFinder Actors = new(ActorAuthority.Empty);

    /// <summary>The table; null where the file is not there.</summary>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="part"><c>validation</c>, or <c>development</c>, which the engine is trained on.</param>
    /// <param name="model">Weights to measure; null for those compiled in.</param>
    public static ScoreTable? Measure(string dataFolder, string part = "validation", PronounModel? model = null)
    {
        if (!File.Exists(GapReader.PathOf(dataFolder, part))) return null;
        var passages = GapReader.Read(dataFolder, part).ToList();
        var (masculine, feminine) = (default(Tally), default(Tally));
        foreach (var passage in passages)
        {
            var tally = Score(passage, model);
            if (passage.IsFeminine) feminine += tally;
            else masculine += tally;
        }

        var ratio = (feminine.F1 / masculine.F1).ToString("0.00", CultureInfo.InvariantCulture);
        return new ScoreTable("gap", "Whom a pronoun means (GAP)", $"{passages.Count} passages of Wikipedia, {part} part; feminine F1 over masculine: {ratio}.",
        [
            new("overall", "name is whom the pronoun means", masculine + feminine),
            new("masculine", "he, him, his", masculine),
            new("feminine", "she, her, hers", feminine),
        ]);
    }

    /// <summary>A passage with all layers up to the actors.</summary>
    public static AnnotatedDocument Annotate(GapPassage passage, PronounModel? model = null) =>
        (model is null ? Actors : new ActorFinder(ActorAuthority.Empty) { Pronouns = model }).Annotate(Attributions.Annotate(new DateFinder().Annotate(Names.Annotate(NamedText.Annotate(passage.Text, passage.Id)))));

    private static Tally Score(GapPassage passage, PronounModel? model)
    {
        var document = Annotate(passage, model);
        var actor = document.Mentions.FirstOrDefault(mention => mention.Kind == MentionKind.Pronoun && mention.Span.Overlaps(passage.Pronoun))?.ActorId;
        return Case(Means(passage.A), passage.IsA) + Case(Means(passage.B), passage.IsB);

        bool Means(TextSpan name) => actor is not null && document.Mentions.Any(mention => mention.ActorId == actor && mention.Span.Overlaps(name));
    }

    private static Tally Case(bool found, bool gold) => new(found && gold ? 1 : 0, gold ? 1 : 0, found ? 1 : 0);
}
