using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Reads the attributions of one sentence: cues, then for each where its words stand, before or after.</summary>
internal sealed class AttributionReader
{
    private readonly ReportTokens report;
    private readonly CueFinder cues;
    private readonly ContentReader contents;
    private readonly ContentBefore before;
    private readonly ContentAfter after;
    private readonly ContentSpans spans;
    private readonly SourceReader sources;
    private readonly MediumFinder mediums;
    private readonly QuoteKinds kinds;
    private readonly ColonReader colons;
    private readonly CueWords words;

    /// <summary>Prepares a document.</summary>
    public AttributionReader(AnnotatedDocument document, QuotationIndex quotations, CueLexicon lexicon)
    {
        report = new ReportTokens(document, quotations);
        var phrases = new NounPhrases(report.Tokens, report.Tags);
        cues = new CueFinder(report, phrases, lexicon);
        contents = new ContentReader(report, phrases);
        after = new ContentAfter(report, contents);
        before = new ContentBefore(report, phrases, contents, after);
        spans = new ContentSpans(document, quotations);
        sources = new SourceReader(report, phrases);
        mediums = new MediumFinder(report.Tokens, report.Tags);
        kinds = new QuoteKinds(report);
        words = new CueWords(report);
        colons = new ColonReader(report, phrases, spans, mediums, sources);
    }

    /// <summary>The attributions of a sentence.</summary>
    public IEnumerable<Attribution> Read(ReportingSentence sentence, bool isTitle)
    {
        var candidates = cues.Find(sentence);
        var read = new List<CueReading>();
        foreach (var cue in candidates)
            if (cue.Order != CueOrder.According
                && before.Find(cue, candidates, sentence) is { } ranges) Add(cue, ranges, default, sentence, read);
        foreach (var cue in candidates)
        {
            if (cue.Order == CueOrder.According || read.Exists(done => done.Cue == cue || done.Holds(cue))
                || !Reports(cue, candidates)) continue;
            var (ranges, reading) = after.Find(cue, candidates, sentence);
            if (ranges.Count > 0) Add(cue, ranges, reading, sentence, read);
        }

        // A frame around another report (“as per the Post, the office said …”) makes none of its own.
        foreach (var cue in candidates.Where(cue => cue.Order == CueOrder.According))
            if (before.Find(cue, candidates, sentence) is { } ranges
                && !read.Exists(done => done.Touches(ranges))) Add(cue, ranges, default, sentence, read);

        if (read.Count > 0) return read.Select(done => done.Attribution);
        return colons.Read(sentence, isTitle) is { } colon ? [colon] : [];
    }

    /// <summary>
    /// Cue and source of a sentence that ends with a colon and leaves its words to the next paragraph; null where it does not.
    /// </summary>
    public (TextSpan Cue, string Lemma, TextSpan? Source)? Announces(ReportingSentence sentence)
    {
        if (!report.Tokens[sentence.End - 1].Is(":")) return null;
        var cue = cues.Find(sentence).LastOrDefault(candidate =>
            candidate.HasSource || candidate.Order is CueOrder.Participle or CueOrder.Elided);
        var source = cue is null ? sources.MainSubject(sentence, sentence.End) : sources.Find(cue, sentence, []);
        if (cue is null) return (report.Tokens[sentence.End - 1].Span, ":", OptionalSpan(source));
        var (first, end) = words.Of(cue, [], sentence);
        return (report.SpanOf(first, end), cue.Entry.Lemma, OptionalSpan(source));
    }

    private bool Reports(CueCandidate cue, List<CueCandidate> candidates) =>
        !IsFrame(cue, candidates) && (!cue.Negated || cue.Entry.Frames.HasFlag(CueFrames.Belief));

    // “Documents showed that officials asked …”: the words are laid to the officials; what shows them is only where they stand.
    private bool IsFrame(CueCandidate cue, List<CueCandidate> candidates)
    {
        const CueFrames spoken = CueFrames.Say | CueFrames.Tell | CueFrames.Request;
        if (cue.Entry.Lemma is not ("show" or "reveal" or "disclose" or "indicate" or "suggest") || !cue.HasSource) return false;
        return mediums.IsPapers(cue.SourceStart, cue.SourceEnd)
            && candidates.Exists(other => other.Index > cue.Index && other.HasSource && other.SourceStart >= cue.End
                && other.Order == CueOrder.SourceFirst && (other.Entry.Frames & spoken) != 0);
    }

    private void Add(CueCandidate cue, List<(int First, int End)> ranges, ContentReading reading, ReportingSentence sentence,
        List<CueReading> read)
    {
        var (first, end) = words.Of(cue, ranges, sentence);
        ranges = CueWords.WithObject(cue, end, ranges);
        var content = ranges.Select(range => spans.Of(range.First, range.End)).OfType<TextSpan>().ToImmutableArray();
        if (content.IsEmpty) return;
        var source = sources.Find(cue, sentence, [.. read.Select(done => done.Cue)]);
        var quoted = spans.QuotedIn(content);
        var kind = kinds.Of(cue, content, quoted, ranges, reading.Phrase);
        if (kind == QuoteKind.Mixed) (content, quoted) = ([.. content.Select(span => quoted.Contains(span) ? spans.Bare(span) : span)],
            [.. quoted.Select(spans.Bare)]);
        read.Add(new CueReading(cue, ranges, new Attribution
        {
            Kind = kind,
            Content = content,
            Quoted = quoted,
            Cue = report.SpanOf(first, end),
            CueLemma = cue.Entry.Lemma,
            Source = OptionalSpan(source),
            Addressee = OptionalSpan(Addressee(cue, reading, sentence)),
            Medium = mediums.Find(sentence, source, ranges),
            Sentence = report.SpanOf(sentence.First, sentence.End),
            Confidence = QuoteKinds.Confidence(cue, kind, source.First >= 0),
        }));
    }

    private (int First, int End) Addressee(CueCandidate cue, ContentReading reading, ReportingSentence sentence)
    {
        if (reading is { AddresseeStart: >= 0, AddresseeEnd: > 0 }) return (reading.AddresseeStart, reading.AddresseeEnd);
        return cue.Order == CueOrder.According ? (-1, -1) : contents.Addressee(cue, cue.PhraseEnd, sentence.End);
    }

    private TextSpan? OptionalSpan((int First, int End) tokens) => tokens.First >= 0 ? report.SpanOf(tokens.First, tokens.End) : null;
}
