using OnRecord.Benchmarks.Synthesis;

namespace OnRecord.Benchmarks.Newsroom;

/// <summary>Writes stories in plain English about people who do not exist: a few are in the news all the time, most once.</summary>
internal sealed class Reporter
{
    private const int SentencesOfParagraph = 2;

    private static readonly DateOnly First = new(2021, 1, 1);

    private readonly Phrasebook phrases = new();
    private readonly string[] people;
    private readonly string[] bodies;
    private readonly Zipf peopleRanks;
    private readonly Zipf bodyRanks;

    /// <summary>Hires a reporter for a number of stories.</summary>
    public Reporter(int stories, Random random)
    {
        people = [.. Enumerable.Range(0, 200 + (stories / 2)).Select(_ => $"{random.Pick(phrases.All("given"))} {Syllables.Name(random, 2 + random.Next(2))}")];
        var nobody = new Dictionary<string, string>();
        bodies = [.. Enumerable.Range(0, 50 + (stories / 20)).Select(_ => $"{Syllables.Name(random, 2)} {phrases.Draw("body", random, nobody)}")];
        peopleRanks = new Zipf(people.Length, 0.9);
        bodyRanks = new Zipf(bodies.Length, 0.9);
    }

    /// <summary>Writes one of about so many words.</summary>
    public Story Write(Random random, int words)
    {
        var told = Cast(random);
        List<string> paragraphs = [phrases.Draw("lead", random, told)];
        for (var written = Words(paragraphs[0]); written < words; written += Words(paragraphs[^1]))
            paragraphs.Add(string.Join(' ', Enumerable.Range(0, 1 + random.Next(SentencesOfParagraph)).Select(_ => Sentence(random, told))));
        return new Story(phrases.Draw("title", random, told), First.AddDays(random.Next(700)), paragraphs);
    }

    private string Sentence(Random random, Dictionary<string, string> told) =>
        Syllables.Capital(phrases.Draw(random.Chance(0.45) ? "say" : "tell", random, told));

    private Dictionary<string, string> Cast(Random random)
    {
        var told = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["topic"] = random.Pick(phrases.All("topic")),
            ["c1"] = random.Pick(phrases.All("country")),
            ["c2"] = random.Pick(phrases.All("country")),
            ["b1"] = bodies[bodyRanks.Next(random)],
            ["b2"] = bodies[bodyRanks.Next(random)],
            ["outlet"] = "Daily Herald",
        };
        for (var i = 1; i <= 4; i++)
        {
            var name = people[peopleRanks.Next(random)];
            told[$"p{i}"] = name;
            told[$"s{i}"] = name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..];
            told[$"r{i}"] = phrases.Draw("post", random, told);
        }
        return told;
    }

    private static int Words(string paragraph) => paragraph.AsSpan().Count(' ') + 1;
}
