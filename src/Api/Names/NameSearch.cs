using System.Text;
using OnRecord.Domain.Actors;

namespace OnRecord.Api.Names;

/// <summary>Finds the actors that somebody who types the beginning of a name may mean.</summary>
/// <param name="index">The names.</param>
/// <param name="kinds">The kinds of actors wanted.</param>
/// <param name="most">The most to find.</param>
internal sealed class NameSearch(NamesIndex index, IReadOnlySet<ActorKind> kinds, int most)
{
    // Words in any order and typos are looked for in the names that have the rarest word, in the first so many of them.
    private const int MostNames = 20_000;

    private readonly Ranked ranked = new(index, most);
    private readonly bool[] wanted = [.. Enum.GetValues<ActorKind>().Select(kinds.Contains)];

    /// <summary>
    /// The actors, best first, and whether a typo had to be allowed for: only where nothing begins as typed, nor has its words in
    /// another order.
    /// </summary>
    public (IReadOnlyList<Found> Found, bool IsApproximate) Find(string typed)
    {
        var folded = Folded.Of(typed);
        OfferNames(folded);
        OfferIds(typed.Trim().ToLowerInvariant());
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (ranked.Best.Count > 0 || words.Length == 0) return (ranked.Best, false);
        if (words.Length > 1) OfferWords([.. words.Select(word => new[] { word })]);
        if (ranked.Best.Count > 0) return (ranked.Best, false);
        OfferWords([.. words.Select(Readings)]);
        return (ranked.Best, ranked.Best.Count > 0);
    }

    /// <summary>The word itself where there are words that begin with it, else what it may be a slip for.</summary>
    private string[] Readings(string word) =>
        Beginning(word).Count > 0 ? [word] : [.. OneTypo.Variants(index.Words, word)];

    private Stretch Beginning(string letters) => index.Words.Beginning(Encoding.ASCII.GetBytes(letters));

    private void OfferNames(string folded)
    {
        if (folded.Length == 0) return;
        var stretch = Beginning(folded);
        for (var place = stretch.From; place < stretch.To; place++)
        {
            var name = index.Words.Name(place);
            var actor = index.Owner(name);
            if (!wanted[(int)index.Kind(actor)]) continue;
            var from = index.Words.Offset(place);
            ranked.Offer(Class(name, actor, from, folded.Length), actor, name, from, from + folded.Length);
        }
    }

    private MatchClass Class(int name, int actor, int from, int length) =>
        from > 0 ? MatchClass.LaterWord
        : index.Words.Text(name).Length == length ? MatchClass.Whole
        : name == index.UsualName(actor) ? MatchClass.NameBegins
        : MatchClass.AliasBegins;

    private void OfferIds(string typed)
    {
        if (typed.Length == 0) return;
        var (stretch, whole) = (index.IdsBeginning(typed), index.Find(typed));
        for (var actor = stretch.From; actor < stretch.To; actor++)
            if (wanted[(int)index.Kind(actor)])
                ranked.Offer(actor == whole ? MatchClass.Whole : MatchClass.IdBegins, actor, index.UsualName(actor), 0, 0);
    }

    /// <summary>Offers the names that have words which begin in each of some ways.</summary>
    private void OfferWords(string[][] words)
    {
        if (words.Any(readings => readings.Length == 0)) return;
        var stretches = words.Select(readings => readings.Select(Beginning).ToList());
        var rarest = stretches.MinBy(found => found.Sum(stretch => stretch.Count))!;
        var looked = 0;
        foreach (var stretch in rarest)
            for (var place = stretch.From; place < stretch.To && looked < MostNames; place++, looked++)
            {
                var name = index.Words.Name(place);
                var actor = index.Owner(name);
                if (wanted[(int)index.Kind(actor)] && Covered(index.Words.Text(name), words) is { } found)
                    ranked.Offer(MatchClass.LaterWord, actor, name, found.From, found.To);
            }
    }

    /// <summary>From the first letter of a name that matches to the last, where each of the words begins a word of it; else null.</summary>
    private static Stretch? Covered(ReadOnlySpan<byte> name, string[][] words)
    {
        var (from, to) = (int.MaxValue, 0);
        foreach (var readings in words)
        {
            var (at, length) = Place(name, readings);
            if (at < 0) return null;
            (from, to) = (Math.Min(from, at), Math.Max(to, at + length));
        }
        return new(from, to);
    }

    private static (int At, int Length) Place(ReadOnlySpan<byte> name, string[] readings)
    {
        Span<byte> letters = stackalloc byte[256];
        foreach (var reading in readings)
        {
            if (reading.Length > letters.Length) continue;
            var word = letters[..Encoding.ASCII.GetBytes(reading, letters)];
            for (var at = 0; at + word.Length <= name.Length; at++)
                if ((at == 0 || name[at - 1] == (byte)' ') && name[at..].StartsWith(word)) return (at, word.Length);
        }
        return (-1, 0);
    }
}
