using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Dates;

/// <summary>Finds the words that name dates and resolves them against the day of publication.</summary>
/// <remarks>
/// Reads <see cref="AnnotatedDocument.Sentences"/> and <see cref="AnnotatedDocument.Published"/>; fills
/// <see cref="AnnotatedDocument.Dates"/> and <see cref="AnnotatedDocument.Times"/>. Words that cannot be resolved, for want of a publication date or
/// of a clear meaning, are no dates; the former are times all the same. A preposition belongs to the span only where it makes the date (“since 2017”, “by August 31”).
/// </remarks>
public sealed class DateFinder
{
    // Where no day of publication is known: “on Monday” names a day whichever it was.
    private static readonly DateContext AnyDay = DateContext.Of(EdtfDate.Parse("2001-01-01"));

    /// <summary>Adds the dates.</summary>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        var context = DateContext.Of(document.Published);
        var dates = Find(document, context);
        return document with { Dates = dates, Times = [.. (context.Day is null ? Find(document, AnyDay) : dates).Select(date => date.Span)] };
    }

    private static ImmutableArray<DateExpression> Find(AnnotatedDocument document, DateContext context)
    {
        var dates = ImmutableArray.CreateBuilder<DateExpression>();
        int? yearBefore = null;
        EdtfDate? dateBefore = null;
        foreach (var sentence in document.Sentences)
        {
            if (!DateSigns.Any(document.Tokens, sentence.FirstToken, sentence.EndToken))
            {
                (yearBefore, dateBefore) = (null, null);
                continue;
            }

            var words = new DateWords(document.Text, sentence.Span);
            var found = Find(words, context with { Year = yearBefore, Before = dateBefore });
            yearBefore = null;
            foreach (var match in found)
            {
                dates.Add(new DateExpression(words.SpanOf(match.Start, match.End), match.Date, match.Kind));
                yearBefore = NamedYear(match) ?? yearBefore;
            }

            dateBefore = found.Count > 0 ? found[^1].Date : null;
        }

        return dates.DrainToImmutable();
    }

    // A year named in the sentence completes the days and months in the same clause; so the sentence is read twice where it names one.
    private static List<DateMatch> Find(DateWords words, DateContext context)
    {
        var first = Scan(words, context, []);
        if (first.Count == 0) return first;
        var years = first.FindAll(match => NamedYear(match) is not null);
        return years.Count == 0 || years.Count == first.Count ? first : Scan(words, context, years);
    }

    private static List<DateMatch> Scan(DateWords words, DateContext context, List<DateMatch> years)
    {
        var found = new List<DateMatch>();
        var next = 0;
        for (var at = 0; at < words.Count;)
        {
            while (next < years.Count && years[next].End <= at) next++;
            if (!DateSigns.Opens(words[at]))
            {
                at++;
                continue;
            }

            var here = context with
            {
                Year = NearYear(words, at, next > 0 ? years[next - 1] : null, next < years.Count ? years[next] : null) ?? context.Year,
                Before = found.Count > 0 ? found[^1].Date : context.Before,
            };
            if (Read(words, at, here) is { } match)
            {
                found.Add(match);
                at = match.End;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    private static DateMatch? Read(DateWords words, int at, DateContext context) =>
        ElapsedTimes.Read(words, at, context)
        ?? DateRanges.Read(words, at, context)
        ?? DateParts.Read(words, at, context)
        ?? ApproximateDates.Read(words, at, context)
        ?? DatePoints.Read(words, at, context);

    private static int? NearYear(DateWords words, int at, DateMatch? before, DateMatch? after)
    {
        if (before is { } earlier && ClauseTimes.InOneClause(words, earlier.End, at)) return NamedYear(earlier);
        return after is { } later && ClauseTimes.InOneClause(words, at, later.Start) ? NamedYear(later) : null;
    }

    private static int? NamedYear(DateMatch match) =>
        match is { Kind: DateExpressionKind.Absolute, Date: { Days: <= 366, Earliest: { } day } } ? day.Year : null;
}
