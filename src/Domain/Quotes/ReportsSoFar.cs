using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>
/// The attributions of a document while its quotations are gone through in order: which words have a place, which report came last.
/// </summary>
internal sealed class ReportsSoFar
{
    private readonly AnnotatedDocument document;
    private readonly List<Attribution> reports;
    private readonly Dictionary<int, List<TextSpan>> extensions = [];
    private readonly List<int> byStart;
    private readonly HashSet<TextSpan> contents;
    private readonly bool[] reached;
    private int read;
    private int last = -1;

    /// <summary>Starts with what cues have found.</summary>
    public ReportsSoFar(AnnotatedDocument document, List<Attribution> found)
    {
        this.document = document;
        reports = [.. found];
        byStart = [.. Enumerable.Range(0, found.Count).OrderBy(i => found[i].Content[0].Start)];
        contents = [.. found.SelectMany(report => report.Content)];
        reached = new bool[document.Tokens.Length];
        foreach (var content in contents)
            for (var i = document.Tokens.FirstFrom(content.Start); i < reached.Length
                && document.Tokens[i].Span.Start < content.End; i++) reached[i] = true;
    }

    /// <summary>The paragraph of the last report; -2 where it stands in none.</summary>
    public int LastParagraph { get; private set; } = -2;

    /// <summary>The last report, where it stands in <paramref name="paragraph"/> or the one before; null where it does not.</summary>
    public Attribution? LastOf(int paragraph) => last >= 0 && paragraph - LastParagraph <= 1 ? reports[last] : null;

    /// <summary>Goes on to the reports that begin before an offset.</summary>
    public void ReadUpTo(int offset)
    {
        for (; read < byStart.Count && reports[byStart[read]].Content[0].Start < offset; read++) Consider(byStart[read]);
    }

    /// <summary>Whether the words are a content span of their own.</summary>
    public bool HoldsWhole(TextSpan words) => contents.Contains(words);

    /// <summary>Whether any of the words belong to the content of a report.</summary>
    public bool Reaches(TextSpan words)
    {
        for (var i = document.Tokens.FirstFrom(words.Start); i < reached.Length && document.Tokens[i].Span.Start < words.End; i++)
            if (reached[i]) return true;
        return false;
    }

    /// <summary>Adds further words to the last report.</summary>
    public void Extend(TextSpan words)
    {
        if (!extensions.TryGetValue(last, out var added)) extensions[last] = added = [];
        added.Add(words);
    }

    /// <summary>Adds a report.</summary>
    public void Add(Attribution report)
    {
        reports.Add(report);
        Consider(reports.Count - 1);
    }

    /// <summary>All reports, with what was added to them.</summary>
    public List<Attribution> All()
    {
        foreach (var (report, added) in extensions)
        {
            var before = reports[report];
            reports[report] = before with { Content = [.. before.Content, .. added], Quoted = [.. before.Quoted, .. added] };
        }

        return reports;
    }

    // The last one is that of the latest sentence, and in one sentence that whose words begin last.
    private void Consider(int report)
    {
        var candidate = reports[report];
        if (candidate.Kind == QuoteKind.Scare) return;
        if (last >= 0 && Place(reports[last]).CompareTo(Place(candidate)) > 0) return;
        last = report;
        LastParagraph = ParagraphOf(candidate);
    }

    private static (int Sentence, int Content) Place(Attribution report) => (report.Sentence.Start, report.Content[0].Start);

    private int ParagraphOf(Attribution report)
    {
        var paragraphs = document.Layout.Paragraphs;
        var (low, high) = (0, paragraphs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (paragraphs[middle].Span.End <= report.Sentence.Start) low = middle + 1;
            else high = middle;
        }

        return low < paragraphs.Length && paragraphs[low].Span.Contains(report.Sentence.Start) ? low : -2;
    }
}
