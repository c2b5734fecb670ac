using System.Collections.Immutable;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Linking;

namespace OnRecord.Benchmarks.Synthesis;

/// <summary>Acts of speech: most are printed once, some by several articles, in the same words but for one or two.</summary>
internal sealed class Utterances(Vocabulary vocabulary, Cast cast)
{
    private const int Remembered = 300;

    private readonly List<(string? Speaker, EdtfDate? Date, List<string> Quotes)> made = [];
    private readonly List<Spoken> recent = [];

    /// <summary>New words, or those of an act of speech that an article shortly before has reported.</summary>
    public Spoken Next(Random random)
    {
        if (recent.Count > 0 && random.Chance(0.12))
            return random.Pick(recent) is var said && random.Chance(0.5) ? said : said with { Words = Reworded(random, said.Words) };
        var spoken = new Spoken(vocabulary.Words(random, 8 + random.Next(24)), cast.Meet(random), made.Count);
        made.Add((spoken.Speaker.Id, null, []));
        if (recent.Count < Remembered) recent.Add(spoken);
        else recent[random.Next(Remembered)] = spoken;
        return spoken;
    }

    /// <summary>Notes that a quote renders one of them; a speaker or date that any quote knows is known of the utterance.</summary>
    public void Render(int utterance, string quote, EdtfDate? date)
    {
        var (speaker, known, quotes) = made[utterance];
        quotes.Add(quote);
        made[utterance] = (speaker, known ?? date, quotes);
    }

    /// <summary>All that were rendered.</summary>
    public ImmutableArray<Utterance> Finish() =>
    [
        .. made.Where(one => one.Quotes.Count > 0).Select(one => new Utterance
        {
            Id = $"u-{one.Quotes[0][2..]}",
            SpeakerId = one.Speaker,
            Date = one.Date,
            QuoteIds = [.. one.Quotes],
        }),
    ];

    private string Reworded(Random random, string words)
    {
        var all = words.Split(' ');
        all[random.Next(all.Length)] = vocabulary.Words(random, 1);
        return string.Join(' ', all);
    }
}
