using System.Text;

namespace OnRecord.Benchmarks.Synthesis;

/// <summary>The words that articles are made of, so spread that full text finds rare, middling and common ones as in real news.</summary>
/// <remarks>The commonest are English function words, the others are made up. Safe for use from several threads.</remarks>
internal sealed class Vocabulary
{
    /// <summary>Words of an average article.</summary>
    public const int AverageLength = 660;

    private const int Size = 50_000;

    private static readonly string[] Commonest =
    [
        "the", "of", "and", "to", "in", "a", "that", "is", "was", "for", "on", "with", "as", "by", "at", "from", "his", "it", "had", "not",
        "are", "but", "be", "this", "have", "an", "were", "they", "which", "one", "you", "all", "her", "there", "would", "their", "will",
        "when", "who", "more",
    ];

    private readonly string[] words = new string[Size];
    private readonly Zipf ranks = new(Size, 1);

    public Vocabulary(int seed)
    {
        var random = new Random(seed);
        var seen = new HashSet<string>(Commonest, StringComparer.Ordinal);
        Commonest.CopyTo(words, 0);
        for (var rank = Commonest.Length; rank < Size; rank++)
        {
            // Short words are the common ones, as everywhere.
            var syllables = rank < 300 ? 1 + random.Next(2) : 2 + random.Next(3);
            string word;
            do word = Syllables.Word(random, syllables);
            while (word.Length < 3 || !seen.Add(word));
            words[rank] = word;
        }
    }

    /// <summary>The words that stand in about this share of the articles, from 0 to 1; the commonest first.</summary>
    public IReadOnlyList<string> In(double least, double greatest) =>
        [.. words.Where((_, rank) => ShareOfArticles(rank) is var share && share >= least && share <= greatest)];

    /// <summary>A number of words, divided by spaces and now and then by a comma.</summary>
    public string Words(Random random, int count)
    {
        var text = new StringBuilder(count * 7);
        for (var i = 0; i < count; i++)
        {
            if (i > 0) text.Append(i > 3 && i < count - 2 && random.Chance(0.06) ? ", " : " ");
            text.Append(words[ranks.Next(random)]);
        }
        return text.ToString();
    }

    private double ShareOfArticles(int rank) => 1 - Math.Pow(1 - ranks.Share(rank), AverageLength);
}
