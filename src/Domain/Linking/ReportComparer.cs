using System.Collections.Immutable;
using OnRecord.Domain.Events;

namespace OnRecord.Domain.Linking;

/// <summary>Says how much speaks for two reports telling one event.</summary>
internal sealed class ReportComparer(ArticleTopics topics, SpeakerRelations relations)
{
    /// <summary>What it takes.</summary>
    internal const double Enough = 1.5;

    // Articles less alike than this are about different things, unless their words agree.
    private const double SameTopic = 0.3;

    /// <summary>The evidence, to be held against <see cref="Enough"/>; null where something excludes it.</summary>
    internal double? Compare(ReportReading one, ReportReading other)
    {
        if (!AreAlike(one.Report, other.Report)) return null;
        if (one.Date is { } left && other.Date is { } right && !left.Overlaps(right)) return null;
        if (one.Document is not null && other.Document is not null && one.Document != other.Document) return null;
        var isMutual = ReportReading.IsMutual(one.Report);
        if (Participants(one, other, isMutual) is not { } shared || shared == 0) return null;
        var words = Words(one, other);
        if (!HaveOneSetting(one, other, words)) return null;
        return shared + Dates(one, other) + Places(one.Report, other.Report) + words + (one.Document is not null && one.Document == other.Document ? 0.5 : 0)
            + (one.Word == other.Word ? 0.3 : 0) + Setting(one, other);
    }

    private static bool AreAlike(EventReport one, EventReport other) =>
        one.Type == other.Type && one.Factuality == other.Factuality && (one.Mode is null || other.Mode is null || one.Mode == other.Mode);

    // Roles that both tell must agree; what talks and treaties say of two sides may be told from either.
    private double? Participants(ReportReading one, ReportReading other, bool isMutual)
    {
        if (isMutual && Matching(one.Sources, other.Targets) + Matching(one.Targets, other.Sources) is var crossed && crossed > Matching(one.Sources, other.Sources))
            return crossed;
        double shared = 0;
        foreach (var (mine, theirs) in new[] { (one.Sources, other.Sources), (one.Targets, other.Targets) })
        {
            var match = Matching(mine, theirs);
            if (match == 0 && mine.Length > 0 && theirs.Length > 0) return null;
            shared += match;
        }

        return shared;
    }

    private double Matching(IReadOnlyCollection<string> mine, IReadOnlyCollection<string> theirs)
    {
        double best = 0;
        foreach (var actor in mine)
        {
            if (theirs.Contains(actor)) best = Math.Max(best, topics.Telling(actor));
            else if (theirs.Any(their => relations.AreRelated(actor, their))) best = Math.Max(best, 0.7 * topics.Telling(actor));
        }

        return best;
    }

    // Without dates two articles must be about the same, or say the same, before who acts on whom says anything.
    private bool HaveOneSetting(ReportReading one, ReportReading other, double words)
    {
        if (one.Article == other.Article || (one.Date is not null && other.Date is not null)) return true;
        return words >= 0.4 || topics.Similarity(one.Article.Article.Id, other.Article.Article.Id) >= SameTopic;
    }

    private double Setting(ReportReading one, ReportReading other)
    {
        if (one.Article == other.Article) return one.IsKnown || other.IsKnown ? 0.6 : 0.3;
        return 0.8 * topics.Similarity(one.Article.Article.Id, other.Article.Article.Id);
    }

    private static double Dates(ReportReading one, ReportReading other)
    {
        if (one.Date is { } left && other.Date is { } right) return left.Earliest == right.Earliest && left.Latest == right.Latest ? 1.2 : Math.Min(left.Days ?? 999, right.Days ?? 999) <= 31 ? 0.8 : 0.3;
        return one.Latest < other.Earliest || other.Latest < one.Earliest ? -0.4 : 0;
    }

    private static double Places(EventReport one, EventReport other) =>
        one.PlaceId is null || other.PlaceId is null ? 0 : one.PlaceId == other.PlaceId ? 0.5 : -0.8;

    // Both are sorted.
    private static int Shared(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        var shared = 0;
        for (var (i, j) = (0, 0); i < one.Length && j < other.Length;)
        {
            var order = string.CompareOrdinal(one[i], other[j]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return shared;
    }

    private static double Words(ReportReading one, ReportReading other)
    {
        var shared = Shared(one.Content, other.Content);
        if (shared > 0) return Math.Min(0.8, 0.2 * shared);
        return one.Content.Length >= 3 && other.Content.Length >= 3 ? -0.5 : 0;
    }
}
