using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;

namespace OnRecord.Benchmarks.Synthesis;

/// <summary>What is settled of an article before it is written, so that articles are written in the order of their corpus.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Published">When; null for the few of which nobody knows.</param>
internal sealed record Headline(string Id, string Title, Publication? Published)
{
    /// <summary>Headlines in the order of their corpus: earliest published first, undated ones last, ties by id.</summary>
    public static IEnumerable<Headline> Draw(CorpusPlan plan, Vocabulary vocabulary, Random random) =>
        Enumerable.Range(0, plan.Articles)
            .Select(number => Draw(number, vocabulary, random))
            .OrderBy(headline => headline.Published?.Date.Earliest ?? DateOnly.MaxValue)
            .ThenBy(headline => headline.Id, StringComparer.Ordinal);

    private static Headline Draw(int number, Vocabulary vocabulary, Random random)
    {
        var title = Syllables.Capital(vocabulary.Words(random, 5 + random.Next(8)));
        var slug = string.Join('-', ActorId.Of(title).Split('-').Take(5));
        return new Headline($"{slug}-{number}", title, random.Chance(0.05) ? null : Publish(random));
    }

    private static Publication Publish(Random random) => random.Next(10) switch
    {
        < 6 => new(Days.Told(random, Days.Any(random)), PublicationBasis.Stated, null),
        < 9 => new(Days.Told(random, Days.Any(random)), PublicationBasis.Inferred, "The text speaks of the day."),
        _ => new(Days.Told(random, Days.Any(random)), PublicationBasis.Curated, "Looked up."),
    };
}
