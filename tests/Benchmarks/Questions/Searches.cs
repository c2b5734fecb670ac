using System.Globalization;
using OnRecord.Benchmarks.Synthesis;

namespace OnRecord.Benchmarks.Questions;

/// <summary>Full-text searches for words of one frequency.</summary>
/// <remarks>
/// Half of them have a first day too, so that there are enough for none to come twice: the corpus begins in 2008 with few articles, and
/// a first day in its first two years hardly changes what is found. There are some 30 common words, 150 middling and 20,000 rare ones.
/// </remarks>
/// <param name="words">The words.</param>
internal sealed class Searches(IReadOnlyList<string> words)
{
    /// <summary>Words in 65 to 85 of a hundred articles.</summary>
    public static Searches Common(Vocabulary vocabulary) => new(vocabulary.In(0.65, 0.85));

    /// <summary>Words in about 13 of a hundred.</summary>
    public static Searches Middling(Vocabulary vocabulary) => new(vocabulary.In(0.11, 0.15));

    /// <summary>Words in about 4 of a thousand.</summary>
    public static Searches Rare(Vocabulary vocabulary) => new(vocabulary.In(0.002, 0.006));

    /// <summary>Draws one.</summary>
    /// <param name="random">Chance.</param>
    /// <param name="path">The list: <c>/v1/articles</c>.</param>
    /// <param name="more">Further parameters, each with its ampersand.</param>
    public string Next(Random random, string path, string more)
    {
        var day = new DateOnly(2008, 1, 1).AddDays(random.Next(730)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var since = random.Chance(0.5) ? $"&from={day}" : "";
        return $"{path}?q={random.Pick(words)}{since}&limit={random.Next(18, 23)}{more}";
    }
}
