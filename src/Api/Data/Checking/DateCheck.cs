using OnRecord.Domain.Dates;

namespace OnRecord.Api.Data.Checking;

/// <summary>Every date is EDTF, and its earliest and latest day are what the expression means.</summary>
internal static class DateCheck
{
    public static IEnumerable<Promise> Run(CorpusContext db)
    {
        var promise = new Promise("every date parses, and its earliest and latest day follow from it");
        foreach (var (owner, dates) in Dates(db))
            foreach (var date in dates.AsEnumerable().Where(date => date is not { Edtf: null, Earliest: null, Latest: null }))
                promise.Expect(Holds(date), () => $"{owner} {date.Key}: '{date.Edtf}' with {date.Earliest:O} and {date.Latest:O}.");
        return [promise];
    }

    private static IEnumerable<(string Owner, IQueryable<StoredDate> Dates)> Dates(CorpusContext db) =>
    [
        ("Article", db.Articles.Select(row => new StoredDate(row.Key, row.PublishedEdtf, row.PublishedEarliest, row.PublishedLatest))),
        ("Quote", db.Quotes.Select(row => new StoredDate(row.Key, row.DateEdtf, row.DateEarliest, row.DateLatest))),
        ("Utterance", db.Utterances.Select(row => new StoredDate(row.Key, row.DateEdtf, row.DateEarliest, row.DateLatest))),
        ("Event", db.Events.Select(row => new StoredDate(row.Key, row.DateEdtf, row.DateEarliest, row.DateLatest))),
        ("Report of an event", db.EventReports.Select(row => new StoredDate(row.Key, row.DateEdtf, row.DateEarliest, row.DateLatest))),
        ("Start of office", db.Offices.Select(row => new StoredDate(row.Key, row.FromEdtf, row.FromEarliest, row.FromLatest))),
        ("End of office", db.Offices.Select(row => new StoredDate(row.Key, row.ToEdtf, row.ToEarliest, row.ToLatest))),
    ];

    private static bool Holds(StoredDate date) => date.Edtf is null
        ? date.Earliest is null && date.Latest is null
        : EdtfDate.TryParse(date.Edtf, out var parsed) && parsed.Earliest == date.Earliest && parsed.Latest == date.Latest;

    private sealed record StoredDate(int Key, string? Edtf, DateOnly? Earliest, DateOnly? Latest);
}
