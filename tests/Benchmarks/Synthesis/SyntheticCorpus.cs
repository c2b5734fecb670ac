using System.Collections.Immutable;
using OnRecord.Domain.Corpus;

namespace OnRecord.Benchmarks.Synthesis;

/// <summary>A corpus made by chance, as large as one likes, as lifelike as speed depends on it.</summary>
/// <remarks>
/// Lengths, frequencies of words, popularity of speakers and precision of dates are spread as in news; the words mean nothing.
/// Spans cut the words they stand for. <see cref="Random"/> gives the same numbers for a seed within a major version of .NET.
/// </remarks>
internal static class SyntheticCorpus
{
    /// <summary>Makes the corpus of a plan.</summary>
    public static LinkedCorpus Build(CorpusPlan plan)
    {
        var vocabulary = new Vocabulary(plan.Seed);
        var cast = CastOf(plan);
        var random = new Random(plan.Seed);
        var publishers = new Publishers(random);
        var places = new Places(random);
        var utterances = new Utterances(vocabulary, cast);
        var happenings = new Happenings(cast, places);
        var writer = new ArticleWriter(vocabulary, cast, publishers, utterances, happenings);
        var articles = ImmutableArray.CreateBuilder<AnalysedArticle>(plan.Articles);
        foreach (var headline in Headline.Draw(plan, vocabulary, random))
            articles.Add(writer.Write(random, headline));
        var written = articles.MoveToImmutable();
        return new()
        {
            Outlets = publishers.Outlets,
            Agencies = publishers.Agencies,
            Articles = written,
            Actors = cast.Finish(written),
            Places = places.All,
            Utterances = utterances.Finish(),
            Events = happenings.Finish(),
        };
    }

    /// <summary>The outlets and agencies of a plan's corpus alone.</summary>
    public static Publishers PublishersOf(CorpusPlan plan) => new(new Random(plan.Seed));

    /// <summary>The actors of a plan's corpus alone, those spoken of most first: quick, for who only wants to ask for them.</summary>
    public static Cast CastOf(CorpusPlan plan) => new(plan, new Random(plan.Seed));
}
