using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes.Network;

/// <summary>Makes attributions of what the network has read, as <c>docs/annotation.md</c> wants them.</summary>
internal sealed class ReportWriter
{
    private readonly ReportTokens report;
    private readonly NounPhrases phrases;
    private readonly ContentSpans spans;
    private readonly ContentReader contents;
    private readonly MediumFinder mediums;
    private readonly QuoteKinds kinds;
    private readonly CueLexicon lexicon;
    private readonly QuotationEdges edges;
    private readonly List<ReportingSentence> sentences;
    private readonly SubjectSources subjects;

    /// <summary>Prepares a document.</summary>
    public ReportWriter(AnnotatedDocument document, QuotationIndex quotations, CueLexicon lexicon)
    {
        Length = document.Text.Length;
        report = new ReportTokens(document, quotations);
        phrases = new NounPhrases(report.Tokens, report.Tags);
        spans = new ContentSpans(document, quotations);
        contents = new ContentReader(report, phrases);
        mediums = new MediumFinder(report.Tokens, report.Tags);
        kinds = new QuoteKinds(report);
        edges = new QuotationEdges(quotations.OfTokens);
        sentences = ReportingSentences.Of(document, quotations);
        subjects = new SubjectSources(document);
        this.lexicon = lexicon;
    }

    /// <summary>The length of the document in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The attribution; null where nothing but marks is left of the words.</summary>
    /// <param name="read">What was read.</param>
    public Attribution? Write(TokenReport read)
    {
        var sentence = SentenceOf(read.Cue.First);
        var cue = Candidate(read);
        List<(int First, int End)> ranges = [.. WithoutDirect(edges.Snap(read.Content), sentence).Select(range => (range.First, range.End))];
        var content = ranges.Select(range => spans.Of(range.First, range.End)).OfType<TextSpan>().Distinct().ToImmutableArray();
        if (content.IsEmpty) return null;
        var quoted = spans.QuotedIn(content);
        var kind = kinds.Of(cue, content, quoted, ranges, phrase: false);
        if (kind == QuoteKind.Mixed) (content, quoted) = ([.. content.Select(span => quoted.Contains(span) ? spans.Bare(span) : span)],
            [.. quoted.Select(spans.Bare)]);
        var source = read.Source is { } words ? (words.First, words.End) : (-1, -1);
        return new Attribution
        {
            Kind = kind,
            Content = content,
            Quoted = quoted,
            Cue = report.SpanOf(read.Cue.First, read.Cue.End),
            CueLemma = cue.Entry.Lemma,
            Source = source.Item1 >= 0 ? report.SpanOf(source.Item1, source.Item2) : null,
            Addressee = ObjectOf(cue, ranges) ?? Addressee(cue, ranges, sentence),
            Medium = mediums.Find(sentence, source, ranges),
            Sentence = report.SpanOf(sentence.First, sentence.End),
            Confidence = QuoteKinds.Confidence(cue, kind, read.Source is not null),
        };
    }

    /// <summary>The attribution; words in marks without a source have the subject of their cue for one, or carry on the report before them.</summary>
    public Attribution WithSource(Attribution attribution)
    {
        if (attribution is not { Source: null, Cue: { } cue, Quoted.IsEmpty: false }) return attribution;
        return subjects.Of(cue, attribution.Content) is { } source ? attribution with { Source = source } : attribution with { Continues = OpensWithParticiple(cue) };
    }

    // “Adding: ‘We will stay.’”: a fragment that goes on with the sentence before.
    private bool OpensWithParticiple(TextSpan cue) =>
        RuleTranslation.TokensOf(report.Tokens, cue) is { } words && report.Tags[words.First] == Tag.VBG && StartsSentence(words.First);

    /// <summary>Whether what only the network reads is a report: it is not withheld, and tells either who speaks or a claim, and more than a pronoun.</summary>
    public bool IsReport(TokenReport read) =>
        !IsNegated(read.Cue) && (read.Source is not null || HasClaim(read))
        && read.Content.Any(range => Enumerable.Range(range.First, range.Length).Any(i => report.Tokens[i].IsWord && report.Tags[i] is not (Tag.PRP or Tag.WP or Tag.WDT or Tag.DT)));

    /// <summary>Whether a report of the rules is a charge in the passive (“was accused by Ann Lee of hiding it”), of which <c>docs/annotation.md</c> wants the charge alone.</summary>
    public bool IsPassiveCharge(Attribution rule)
    {
        if (rule.Cue is not { } cue || RuleTranslation.TokensOf(report.Tokens, cue) is not { } tokens) return false;
        if (rule.CueLemma != "face criticism" && !Entry(tokens.First, tokens.End, out _).Frames.TakesObject()) return false;
        return rule.Source is { } source ? source.Start >= cue.End : tokens.Length > 1 && report.Tags[tokens.End - 1] == Tag.VBN;
    }

    // A negation stands with the cue: a withheld report is no quote.
    private bool IsNegated(TokenRange cue)
    {
        for (var i = cue.First; i < cue.End; i++)
            if (VerbGroups.Negates(report.Tokens[i].Lower) || report.Tokens[i].Lower is "declined" or "declines" or "decline" or "declining" or "refused" or "refuses" or "refuse" or "refusing") return true;
        return cue.First > 0 && VerbGroups.Negates(report.Tokens[cue.First - 1].Lower) && report.Tokens[cue.First - 1].Lower != "no";
    }

    /// <summary>Whether words or a claim are reported: some stand in marks, or a clause, an infinitive or a gerund does; “concerns about the law” reports neither.</summary>
    public bool HasClaim(TokenReport read)
    {
        foreach (var range in read.Content)
        {
            for (var i = range.First; i < range.End; i++)
            {
                if (report.QuotationOf[i] >= 0 || report.Tokens[i].HoldsFinite(report.Tags[i])) return true;
                if (i > range.First && report.Tags[i] is Tag.VB && report.Tags[i - 1] is Tag.TO or Tag.RB) return true;
                if (i <= range.First + 1 && report.Tags[i] is Tag.VBG) return true;
            }
        }

        return false;
    }

    // The cue as the rules know one, without adverbs at its edges.
    private CueCandidate Candidate(TokenReport read)
    {
        var (first, end) = (read.Cue.First, read.Cue.End);
        while (end - first > 1 && report.Tags[first].IsAdverb()) first++;
        while (end - first > 1 && (report.Tags[end - 1].IsAdverb() || !report.Tokens[end - 1].IsWord)) end--;
        var entry = Entry(first, end, out var verb);
        var order = entry.Lemma == "according to" ? CueOrder.According : read.Source is { } after && after.First >= end ? CueOrder.Inverted : CueOrder.SourceFirst;
        return new CueCandidate
        {
            Entry = entry, Index = verb, End = end, GroupStart = first, Order = order, SourceStart = read.Source?.First ?? -1,
            SourceEnd = read.Source?.End ?? -1,
        };
    }

    private CueEntry Entry(int first, int end, out int verb)
    {
        for (verb = first; verb < end; verb++)
            if (lexicon.Find(report.Tokens, verb, report.Tags[verb]) is { } known) return known;
        var words = Enumerable.Range(first, end - first).Select(i => report.Tokens[i].Lower).ToArray();
        verb = end - 1;
        return new CueEntry(string.Join(' ', words), words, CueFrames.None, VerbForm.Base);
    }

    // “X said that it was over. ‘We will not go.’”: after words that are not all in marks, a sentence in marks is a direct quote of its own.
    private IEnumerable<TokenRange> WithoutDirect(List<TokenRange> ranges, ReportingSentence sentence)
    {
        var plain = false;
        foreach (var range in ranges)
        {
            var end = range.First;
            for (; end < range.End; end++)
            {
                if (plain && report.QuotationOf[end] >= 0 && StartsSentence(end) && (end < sentence.First || end >= sentence.End)) break;
                plain |= report.QuotationOf[end] < 0 && report.Tokens[end].IsWord;
            }

            if (end > range.First) yield return range with { End = end };
            if (end < range.End) yield break;
        }
    }

    private bool StartsSentence(int token) => SentenceOf(token).First == token;

    // “urged her to stop”: whom it was asked of.
    private TextSpan? ObjectOf(CueCandidate cue, List<(int First, int End)> ranges)
    {
        var after = ranges.FindIndex(range => range.First >= cue.End);
        if (after < 0 || !cue.Entry.Frames.TakesObject()) return null;
        var reading = contents.Read(cue, ranges[after].First, ranges[after].End);
        return reading.AddresseeStart >= 0 ? report.SpanOf(reading.AddresseeStart, reading.AddresseeEnd) : null;
    }

    // “told reporters that …”, “said to Reuters: …”: what stands between the cue and its words.
    private TextSpan? Addressee(CueCandidate cue, List<(int First, int End)> ranges, ReportingSentence sentence)
    {
        if (cue.Order == CueOrder.According) return null;
        var limit = ranges.Where(range => range.First >= cue.End).Select(range => range.First).DefaultIfEmpty(sentence.End).Min();
        var (first, end) = contents.Addressee(cue, Math.Max(cue.End, cue.Order == CueOrder.Inverted ? cue.SourceEnd : cue.End), limit);
        return first >= 0 ? report.SpanOf(first, end) : null;
    }

    private ReportingSentence SentenceOf(int token)
    {
        var (low, high) = (0, sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].End <= token) low = middle + 1;
            else high = middle;
        }

        return sentences[low];
    }
}
