using F23.StringSimilarity;
using OnRecord.Api.Names;

namespace OnRecord.Api.Reconciliation;

/// <summary>Compares names that people have written by hand: in another order, abbreviated, mistyped.</summary>
/// <remarks>Immutable; safe for use from several threads.</remarks>
/// <param name="index">The names of the snapshot, which tell how rare a word is.</param>
internal sealed class NameComparer(NamesIndex index)
{
    // An initial tells less than the word; a word that nobody has tells little, since it may be a title or a place.
    private const double OfAnInitial = 0.8;
    private const double OfAnUnknownWord = 0.5;
    private const double LeastOfAMistypedWord = 0.65;

    private static readonly OptimalStringAlignment Edits = new();

    /// <summary>How alike a name in the index and a way to read a cell are.</summary>
    public NameMatch Compare(NameForm form, int name, WordWeights weights)
    {
        var folded = System.Text.Encoding.ASCII.GetString(index.Words.Text(name));
        return folded == form.Folded
            ? new(name, form.IsWhole, 1, 1)
            : new(name, false, Overlap(form.Words, folded.Split(' '), weights), Alike(Squashed(form.Folded), Squashed(folded)));
    }

    private static string Squashed(string folded) => folded.Replace(" ", "", StringComparison.Ordinal);

    private static double Overlap(string[] asked, string[] named, WordWeights weights)
    {
        var (shared, all, used) = (0.0, 0.0, new bool[named.Length]);
        foreach (var word in asked)
        {
            var (best, at) = Best(word, named, used);
            if (at >= 0) used[at] = true;
            var weight = Weight(word, at < 0 ? null : named[at], weights);
            shared += best * (weight + (at >= 0 ? weights.Of(named[at]) : 0));
            all += weight;
        }
        return shared / (all + named.Sum(weights.Of));
    }

    /// <summary>An initial counts for the word that it stands for.</summary>
    private static double Weight(string word, string? counterpart, WordWeights weights) =>
        counterpart is not null && word.Length == 1 ? weights.Of(counterpart)
        : counterpart is null && !weights.IsKnown(word) ? weights.Of(word) * OfAnUnknownWord
        : weights.Of(word);

    private static (double Share, int At) Best(string word, string[] named, bool[] used)
    {
        var (best, at) = (0.0, -1);
        for (var place = 0; place < named.Length; place++)
            if (!used[place] && Share(word, named[place]) is > 0 and var share && share > best) (best, at) = (share, place);
        return (best, at);
    }

    private static double Share(string left, string right)
    {
        if (left == right) return 1;
        if (left.Length == 1 || right.Length == 1) return left[0] == right[0] && !char.IsAsciiDigit(left[0]) ? OfAnInitial : 0;
        if (Math.Min(left.Length, right.Length) < 4) return 0;
        var alike = Alike(left, right);
        return alike >= LeastOfAMistypedWord ? alike : 0;
    }

    private static double Alike(string left, string right)
    {
        var longer = Math.Max(left.Length, right.Length);
        // Half of the letters at least must be inserted: no need to look which.
        if (longer == 0 || Math.Abs(left.Length - right.Length) * 2 > longer) return 0;
        return 1 - (Edits.Distance(left, right) / longer);
    }
}
