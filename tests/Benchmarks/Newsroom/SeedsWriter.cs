using System.Globalization;
using System.Text.Json;
using OnRecord.Benchmarks.Synthesis;

namespace OnRecord.Benchmarks.Newsroom;

/// <summary>Writes a folder of raw articles to seed from, as large as one likes: stories, and copies of them in other outlets.</summary>
/// <remarks>The same numbers give the same folder, byte for byte.</remarks>
internal static class SeedsWriter
{
    private const double Copied = 0.25;
    private const int Outlets = 40;

    /// <summary>Writes the folder, which must be empty or absent.</summary>
    /// <param name="articles">How many articles.</param>
    /// <param name="words">How many words each has, about.</param>
    /// <param name="seed">What all chance comes from.</param>
    /// <param name="folder">Where to.</param>
    public static void Write(int articles, int words, int seed, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "articles"));
        var random = new Random(seed);
        var reporter = new Reporter(articles, random);
        var recent = new List<Story>();
        var known = new List<object>();
        for (var number = 0; number < articles; number++)
        {
            var story = recent.Count > 0 && random.Chance(Copied) ? Copy(random.Pick(recent), random) : reporter.Write(random, words);
            recent.Add(story);
            if (recent.Count > 200) recent.RemoveAt(0);
            var file = string.Create(CultureInfo.InvariantCulture, $"story-{number:D6}.txt");
            File.WriteAllText(Path.Combine(folder, "articles", file), $"{story.Title}\n\n{string.Join("\n\n", story.Paragraphs)}\n");
            known.Add(new
            {
                file,
                outlet = $"outlet-{random.Next(Outlets)}",
                published = new { edtf = story.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), basis = "curated", evidence = "Made up." },
            });
        }
        var outlets = Enumerable.Range(0, Outlets).Select(number => new { id = $"outlet-{number}", name = $"Outlet {number}" });
        File.WriteAllText(Path.Combine(folder, "sources.json"), JsonSerializer.Serialize(new { outlets, articles = known }));
    }

    // Another outlet prints it a day later at most, and drops or moves a few paragraphs.
    private static Story Copy(Story story, Random random)
    {
        var kept = story.Paragraphs.Where((_, at) => at == 0 || random.Chance(0.85)).ToList();
        if (kept.Count > 3 && random.Chance(0.5)) (kept[^1], kept[^2]) = (kept[^2], kept[^1]);
        return story with { Published = story.Published.AddDays(random.Next(2)), Paragraphs = kept };
    }
}
