using System.Collections.Immutable;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Reads the attributions of one sentence: cues, then for each where its words stand, before or after.</summary>
internal sealed class AttributionReader
{
    private readonly ImmutableArray<Token> tokens;
    private readonly ImmutableArray<Tag> tags;
    private readonly int[] quotationOf;
    private readonly bool[] isDate;
    private readonly NounPhrases phrases;
    private readonly CueFinder cues;
    private readonly ContentReader contents;
    private readonly ContentSpans spans;
    private readonly MediumFinder mediums;

    /// <summary>Prepares a document.</summary>
    public AttributionReader(AnnotatedDocument document, QuotationIndex quotations, CueLexicon lexicon)
    {
        quotationOf = quotations.OfTokens;
        tokens = document.Tokens;
        tags = document.Tags;
        isDate = DateTokens(document.Dates, tokens);
        phrases = new NounPhrases(tokens, tags);
        cues = new CueFinder(tokens, tags, quotationOf, phrases, lexicon);
        contents = new ContentReader(tokens, tags, quotationOf, isDate, phrases);
        spans = new ContentSpans(document, quotations);
        mediums = new MediumFinder(tokens, tags);
    }

    /// <summary>The attributions of a sentence.</summary>
    public List<Attribution> Read(ReportingSentence sentence, bool isTitle)
    {
        var candidates = cues.Find(sentence);
        var read = new List<(CueCandidate Cue, Attribution Attribution, List<(int First, int End)> Ranges)>();
        foreach (var cue in candidates)
            if (cue.Order != CueOrder.According && Before(cue, candidates, sentence) is { } ranges) Add(cue, ranges, default, sentence, read);
        foreach (var cue in candidates)
        {
            if (read.Any(done => done.Cue == cue || done.Ranges.Any(range => range.First <= cue.Index && cue.Index < range.End))) continue;
            if (IsFrame(cue, candidates)) continue;
            if (cue.Negated && !cue.Entry.Frames.HasFlag(CueFrames.Belief)) continue;
            if (cue.Order != CueOrder.According && After(cue, candidates, sentence) is var (ranges, reading) && ranges.Count > 0) Add(cue, ranges, reading, sentence, read);
        }

        // A frame around another report (“as per the Post, the office said …”) makes none of its own.
        foreach (var cue in candidates)
            if (cue.Order == CueOrder.According && Before(cue, candidates, sentence) is { } ranges && !read.Any(done => ranges.Any(range => range.First <= done.Cue.Index && done.Cue.Index < range.End || done.Ranges.Any(other => other.First < range.End && range.First < other.End))))
                Add(cue, ranges, default, sentence, read);

        if (read.Count == 0 && Colon(sentence, isTitle) is { } colon) return [colon];
        return [.. read.Select(done => done.Attribution)];
    }

    // “Documents showed that officials asked …”: the words are laid to the officials; what shows them is only where they stand.
    private bool IsFrame(CueCandidate cue, List<CueCandidate> candidates) =>
        cue.Entry.Lemma is "show" or "reveal" or "disclose" or "indicate" or "suggest" && cue.HasSource && mediums.IsPapers(cue.SourceStart, cue.SourceEnd)
        && candidates.Exists(other => other.Index > cue.Index && other.HasSource && other.SourceStart >= cue.End && other.Order == CueOrder.SourceFirst && (other.Entry.Frames & (CueFrames.Say | CueFrames.Tell | CueFrames.Request)) != 0);

    /// <summary>Cue and source of a sentence that ends with a colon and leaves its words to the next paragraph; null where it does not.</summary>
    public (TextSpan Cue, string Lemma, TextSpan? Source)? Announces(ReportingSentence sentence)
    {
        if (!tokens[sentence.End - 1].Is(":")) return null;
        var cue = cues.Find(sentence).LastOrDefault(candidate => candidate.HasSource || candidate.Order is CueOrder.Participle or CueOrder.Elided);
        var source = cue is null ? MainSubject(sentence, sentence.End) : Source(cue, sentence, []);
        TextSpan? words = source.Item1 >= 0 ? SpanOf(source.Item1, source.Item2) : null;
        return cue is null ? (tokens[sentence.End - 1].Span, ":", words) : (SpanOf(cue.GroupStart, cue.End), cue.Entry.Lemma, words);
    }

    private void Add(
        CueCandidate cue, List<(int First, int End)> ranges, ContentReader.Reading reading, ReportingSentence sentence,
        List<(CueCandidate Cue, Attribution Attribution, List<(int First, int End)> Ranges)> read)
    {
        var content = ranges.Select(range => spans.Of(range.First, range.End)).OfType<TextSpan>().ToImmutableArray();
        if (content.IsEmpty) return;
        var source = Source(cue, sentence, read.Select(done => done.Cue).ToList());
        var addressee = reading is { AddresseeStart: >= 0, AddresseeEnd: > 0 } ? (reading.AddresseeStart, reading.AddresseeEnd)
            : cue.Order == CueOrder.According ? (-1, -1) : contents.Addressee(cue, cue.PhraseEnd, sentence.End);
        var quoted = spans.QuotedIn(content);
        var kind = Kind(cue, content, quoted, ranges, reading.Phrase);
        if (kind == QuoteKind.Mixed) (content, quoted) = ([.. content.Select(span => quoted.Contains(span) ? spans.Bare(span) : span)], [.. quoted.Select(spans.Bare)]);
        read.Add((cue, new Attribution
        {
            Kind = kind,
            Content = content,
            Quoted = quoted,
            Cue = SpanOf(cue.GroupStart, cue.End),
            CueLemma = cue.Entry.Lemma,
            Source = source is var (first, end) && first >= 0 ? SpanOf(first, end) : null,
            Addressee = addressee.Item1 >= 0 ? SpanOf(addressee.Item1, addressee.Item2) : null,
            Medium = mediums.Find(sentence, cue, source, ranges),
            Sentence = SpanOf(sentence.First, sentence.End),
            Confidence = Confidence(cue, kind, source.Item1 >= 0),
        }, ranges));
    }

    // “‘…,’ X said”, “…, said X, …”, “…, according to X”: the words stand before, and perhaps go on after.
    private List<(int First, int End)>? Before(CueCandidate cue, List<CueCandidate> candidates, ReportingSentence sentence)
    {
        var start = cue.PhraseStart;
        var fronted = start > sentence.First && tokens[start - 1].Is("as") && quotationOf[start - 1] < 0;
        if (fronted) start--;
        var previous = start - 1;
        if (cue.Order is CueOrder.Elided or CueOrder.Participle or CueOrder.Relative or CueOrder.Passive) return null;
        if (cue.Order == CueOrder.According || fronted) return AroundCircumstance(cue, start, sentence);
        if (previous < sentence.First || (cue.Entry.Frames & (CueFrames.Say | CueFrames.Belief | CueFrames.Tell)) == 0 || cue.Negated) return null;
        var afterQuote = quotationOf[previous] >= 0 || tokens[previous].Is(",") && previous > sentence.First && quotationOf[previous - 1] >= 0;
        return afterQuote ? AfterQuotation(cue, previous, sentence) : tokens[previous].Lower is "," or "—" or "–" ? AfterClause(cue, previous, candidates, sentence) : null;
    }

    private List<(int First, int End)>? AfterQuotation(CueCandidate cue, int previous, ReportingSentence sentence)
    {
        var first = QuotedRun(previous, sentence);
        var whole = first >= 0;
        if (!whole && HasContentAfter(cue, sentence)) return null;
        var ranges = new List<(int, int)> { (whole ? first : ClauseStart(previous, sentence), previous + 1) };
        // “…,” X said, “…”: the quotation goes on after the cue.
        for (var i = cue.PhraseEnd; i < sentence.End; i++)
        {
            if (quotationOf[i] < 0) continue;
            var end = i;
            while (end < sentence.End && quotationOf[end] == quotationOf[i]) end++;
            var opens = tokens[i - 1].Lower is "," or ":" or "—" or "–" or ";" or ".";
            if (opens) ranges.Add((i, end));
            break;
        }

        return ranges;
    }

    // The first token of the quotations that stand before, where nothing else does; -1 where the writer's words do.
    private int QuotedRun(int previous, ReportingSentence sentence)
    {
        var i = previous;
        var first = -1;
        while (i >= sentence.First)
        {
            if (quotationOf[i] >= 0) first = i;
            else if (tokens[i].IsWord) break;
            i--;
        }

        if (i < sentence.First) return first;
        // The writer's words end with a colon or a sentence: “She was blunt: ‘…,’ she said.”
        return tokens[i + 1].Lower is ":" or "." ? first : -1;
    }

    // Words before the quotation that belong to its sentence; a conjunction at the very start does not.
    private int ClauseStart(int previous, ReportingSentence sentence)
    {
        for (var i = previous; i > sentence.First; i--)
            if (quotationOf[i] < 0 && tokens[i].Lower is ":" or ";") return i + 1;
        return sentence.First;
    }

    private List<(int First, int End)>? AfterClause(CueCandidate cue, int comma, List<CueCandidate> candidates, ReportingSentence sentence)
    {
        if (!cue.HasSource || cue.SourceEnd - cue.SourceStart > 30) return null;
        var rest = RestOf(cue, sentence);
        if (rest < 0) return null;
        var before = HasFinite(sentence.First, comma);
        if (rest >= sentence.End - 1 && (rest >= sentence.End || !tokens[rest].IsWord && quotationOf[rest] < 0) || tokens[Math.Min(rest, sentence.End - 1)].Is("."))
            return before ? [(sentence.First, comma)] : null;
        // “The report, he added, is being finalized.”
        if (!tokens[rest].Is(",") || comma - sentence.First < 1) return null;
        var after = rest + 1;
        if (after >= sentence.End || tags[after] is Tag.VBG or Tag.CC && before || !HasFinite(after, sentence.End)) return null;
        if (quotationOf[after] >= 0) return null;
        return [(sentence.First, comma), (after, ClauseEnd(cue, after, SentenceEnd(sentence), candidates))];
    }

    // Past the circumstances after a cue; -1 where reported words follow instead.
    private int RestOf(CueCandidate cue, ReportingSentence sentence)
    {
        var i = cue.PhraseEnd;
        if (cue.Entry.Frames.HasFlag(CueFrames.Tell) && i < sentence.End && (tags[i].IsNoun() || tags[i] is Tag.PRP or Tag.DT))
        {
            var told = phrases.EndOf(i, sentence.End, apposition: false, attach: false);
            if (told > 0) i = told;
        }

        for (var guard = 0; guard < 6 && i < sentence.End; guard++)
        {
            if (!tokens[i].IsWord) return i;
            if (quotationOf[i] >= 0) return -1;
            if (isDate[i] || tags[i].IsAdverb()) { i++; continue; }
            if (tags[i] is Tag.IN or Tag.TO && !tokens[i].Is("that") && i + 1 < sentence.End)
            {
                if (isDate[i + 1]) { i += 2; continue; }
                var end = phrases.EndOf(i + 1, sentence.End, apposition: false);
                if (end > 0) { i = end; continue; }
            }

            return -1;
        }

        return i;
    }

    private bool HasContentAfter(CueCandidate cue, ReportingSentence sentence) =>
        contents.Read(cue, cue.PhraseEnd, SentenceEnd(sentence)) is { Start: >= 0 } reading && quotationOf[reading.Start] < 0;

    // “According to X, …”, “…, according to X, …”, “As X said, …”
    private List<(int First, int End)>? AroundCircumstance(CueCandidate cue, int start, ReportingSentence sentence)
    {
        var end = cue.PhraseEnd;
        if (cue.Order != CueOrder.According && (cue.Entry.Frames & (CueFrames.Say | CueFrames.Belief | CueFrames.Tell)) == 0) return null;
        var clauseEnd = SentenceEnd(sentence);
        while (end < clauseEnd && cue.Order != CueOrder.According && !tokens[end].Is(",")) end++;
        if (end < clauseEnd && tokens[end].Is(",")) end++;
        var leads = start <= sentence.First || start == sentence.First + 1 && tags[sentence.First] == Tag.CC;
        if (leads) return HasFinite(end, clauseEnd) || end < clauseEnd && quotationOf[end] >= 0 ? [(end, clauseEnd)] : null;
        if (cue.Order != CueOrder.According && !tokens[start - 1].Is(",")) return null;
        var ranges = new List<(int, int)> { (ClauseStart(start - 1, sentence), start) };
        var goesOn = end < clauseEnd && tokens[end - 1].Is(",") && HasFinite(end, clauseEnd) && tags[end] is not (Tag.CC or Tag.VBG or Tag.WDT or Tag.WP);
        if (goesOn) ranges.Add((end, clauseEnd));
        return ranges;
    }

    private (List<(int First, int End)> Ranges, ContentReader.Reading Reading) After(
        CueCandidate cue, List<CueCandidate> candidates, ReportingSentence sentence)
    {
        var end = SentenceEnd(sentence);
        var reading = contents.Read(cue, cue.PhraseEnd, end);
        if (reading.Start < 0) return ([], reading);
        end = reading.Phrase ? PhraseEnd(reading.Start, end) : ClauseEnd(cue, reading.Start, end, candidates);
        // “The report, which diplomats said was ready, …”: the clause has lost its subject and ends with the relative clause.
        var fronted = cue.HasSource && cue.SourceStart > sentence.First && tags[cue.SourceStart - 1] is Tag.WDT or Tag.WP && tags[reading.Start].IsFinite();
        // “Upon disclosing proof that …, Ms Reilly was dismissed”: the words end where the main clause begins.
        fronted |= Leads(cue, sentence);
        for (var i = reading.Start; fronted && i < end; i++)
            if (tokens[i].Is(",") && quotationOf[i] < 0) end = i;
        if (cue.Order == CueOrder.Relative && cue.GroupStart > sentence.First && tags[cue.GroupStart - 1] is Tag.WP or Tag.WDT) end = RelativeEnd(reading.Start, end);
        return (reading.Start < end ? [(reading.Start, end)] : [], reading);
    }

    // “Ann, who said the law was void, left”: the words end at the last comma before a verb, which is the main clause's.
    private int RelativeEnd(int start, int end)
    {
        for (var i = end - 2; i > start; i--)
            if (tokens[i].Is(",") && quotationOf[i] < 0 && tags[i + 1].IsFinite()) return i;
        return end;
    }

    // A thing that is denied, demanded or named ends with its phrase: before a comma, a subordinate clause or another verb.
    private int PhraseEnd(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (quotationOf[i] >= 0) continue;
            var word = tokens[i].Lower;
            if (word is "," && i + 1 < end && tokens[i + 1].Is("including")) continue;
            if (word is "," or ";" or ":" or "—" or "–") return i;
            if (tags[i] == Tag.IN && word is "because" or "as" or "while" or "although" or "though" or "after" or "before" or "since" or "if" or "when" or "during" or "until" or "unless") return i;
            if (tags[i] == Tag.WRB || quotationOf[i - 1] >= 0 && tags[i] is Tag.VBG && i - 1 > start) return i;
            if (tags[i] == Tag.CC && i + 1 < end && (tags[i + 1].IsFinite() || word == "but" || tags[i + 1] is Tag.VBN or Tag.RB && HasFinite(i + 1, Math.Min(end, i + 3)))) return i;
            if (isDate[i] && i > start + 1 && tags[i - 1] == Tag.IN) return i - 1;
        }

        return end;
    }

    private int ClauseEnd(CueCandidate cue, int start, int end, List<CueCandidate> candidates)
    {
        foreach (var next in candidates)
        {
            if (next.Index <= start || next.Index >= end) continue;
            var previous = next.PhraseStart - 1;
            if (previous <= start) continue;
            if (next.Order == CueOrder.Elided && !next.Negated && tags[previous] is Tag.CC && tokens[previous - 1].Is(",") && next.Entry.Frames.HasFlag(CueFrames.Belief)) return previous - 1;
            var spoken = (next.Entry.Frames & (CueFrames.Say | CueFrames.Tell | CueFrames.Promise | CueFrames.Label)) != 0;
            if (next.Order == CueOrder.Participle && spoken && tokens[previous].Is(",") && next.Entry.Frames.HasFlag(CueFrames.Say)) return previous;
            var closes = next.PhraseEnd >= end || !tokens[next.PhraseEnd].IsWord && !tokens[next.PhraseEnd].Is(",") || tags[next.PhraseEnd] is Tag.WDT;
            if (next.Order == CueOrder.According && closes && (tokens[previous].Is(",") || quotationOf[previous] >= 0)) return quotationOf[previous] >= 0 ? previous + 1 : previous;
            if (next.Order == CueOrder.Elided && spoken && !next.Negated && tags[previous] is Tag.CC)
                return previous > start && tokens[previous - 1].Is(",") ? previous - 1 : previous;
            var coordinated = next.Order == CueOrder.SourceFirst && tokens[previous].Lower is "and" or "but" or "while" or ";" && previous > start && (tokens[previous - 1].Is(",") || tokens[previous].Is(";"));
            if (coordinated) return previous - (tokens[previous].Is(";") ? 0 : 1);
        }

        return end;
    }

    private (int, int) Source(CueCandidate cue, ReportingSentence sentence, List<CueCandidate> before)
    {
        if (cue.HasSource) return (cue.SourceStart, cue.SourceEnd);
        if (cue.Order == CueOrder.Passive) return (-1, -1);
        var last = before.LastOrDefault(done => done.HasSource && done.Index < cue.Index && done.Order is not CueOrder.According);
        if (last is not null) return (last.SourceStart, last.SourceEnd);
        if (!Leads(cue, sentence)) return MainSubject(sentence, cue.GroupStart);
        for (var i = cue.End; i < sentence.End; i++)
            if (tokens[i].Is(",") && quotationOf[i] < 0) return MainSubject(sentence with { First = i + 1 }, sentence.End);
        return (-1, -1);
    }

    private static bool Leads(CueCandidate cue, ReportingSentence sentence) => cue.Order == CueOrder.Participle && cue.GroupStart - sentence.First <= 1;

    // The noun phrase before the first finite verb.
    private (int, int) MainSubject(ReportingSentence sentence, int limit)
    {
        for (var i = sentence.First; i < limit; i++)
        {
            if (quotationOf[i] >= 0 || !tags[i].IsFinite()) continue;
            var end = i;
            while (end > sentence.First && tags[end - 1].IsAdverb()) end--;
            var start = phrases.StartOf(end, sentence.First);
            if (start >= 0) return (start, end > start && tokens[end - 1].Is(",") ? end - 1 : end);
        }

        return (-1, -1);
    }

    // “X: ‘…’”, and in a headline “X: words”.
    private Attribution? Colon(ReportingSentence sentence, bool isTitle)
    {
        for (var i = sentence.First + 1; i + 1 < sentence.End; i++)
        {
            if (!tokens[i].Is(":") || quotationOf[i] >= 0) continue;
            var quotes = quotationOf[i + 1] >= 0;
            var name = phrases.StartOf(i, sentence.First) == sentence.First;
            if (!(quotes || isTitle && name && HasFinite(i + 1, sentence.End))) return null;
            if (isTitle && !quotes && !mediums.CanSpeak(sentence.First, i)) return null;
            var source = name ? (sentence.First, i) : MainSubject(sentence, i);
            if (spans.Of(i + 1, sentence.End) is not { } span) return null;
            var quoted = spans.QuotedIn([span]);
            return new Attribution
            {
                Kind = quotes && quoted is [var only] && only == span ? QuoteKind.Direct : quoted.IsEmpty ? QuoteKind.Indirect : QuoteKind.Mixed,
                Content = [span],
                Quoted = quoted,
                Cue = tokens[i].Span,
                CueLemma = ":",
                Source = source.Item1 >= 0 ? SpanOf(source.Item1, source.Item2) : null,
                Sentence = SpanOf(sentence.First, sentence.End),
                Confidence = source.Item1 >= 0 ? 0.75 : 0.4,
            };
        }

        return null;
    }

    private QuoteKind Kind(CueCandidate cue, ImmutableArray<TextSpan> content, ImmutableArray<TextSpan> quoted, List<(int First, int End)> ranges, bool phrase)
    {
        if (quoted.IsEmpty) return SpeaksInFirstPerson(cue, ranges) ? QuoteKind.Direct : QuoteKind.Indirect;
        var allQuoted = content.All(span => quoted.Contains(span));
        if (!allQuoted || phrase) return QuoteKind.Mixed;
        var before = ranges[0].End <= cue.PhraseStart;
        var conjunction = ranges[0].First > 0 && tokens[ranges[0].First - 1].Is("that");
        return before || !conjunction && ranges.Any(range => HasFinite(range.First, range.End)) ? QuoteKind.Direct : QuoteKind.Mixed;
    }

    // Words that lost their marks still say “I”, where whoever reports them does not.
    private bool SpeaksInFirstPerson(CueCandidate cue, List<(int First, int End)> ranges)
    {
        if (cue.HasSource && tokens[cue.SourceStart].Lower is "i" or "we" or "you" || !cue.Entry.Frames.HasFlag(CueFrames.Say)) return false;
        foreach (var (first, end) in ranges)
            for (var i = first; i < end; i++)
                if (tags[i] is Tag.PRP or Tag.PRPS && tokens[i].Text is "I" or "me" or "my" or "My" or "I'm" or "I’m" or "I've" or "I’ve") return true;
        return false;
    }

    private static double Confidence(CueCandidate cue, QuoteKind kind, bool hasSource)
    {
        var score = kind switch { QuoteKind.Direct => 0.97, QuoteKind.Mixed => 0.93, _ => 0.85 };
        if (!hasSource) score -= 0.3;
        if (cue.Order is CueOrder.Elided or CueOrder.Participle) score -= 0.1;
        if (cue.Modal) score -= 0.15;
        if (!cue.Entry.Frames.HasFlag(CueFrames.Say) && kind == QuoteKind.Indirect) score -= 0.15;
        return Math.Round(score, 2);
    }

    // Before the closing mark of the sentence, where that stands outside quotation marks.
    private int SentenceEnd(ReportingSentence sentence)
    {
        var end = sentence.End;
        while (end > sentence.First + 1 && quotationOf[end - 1] < 0 && !tokens[end - 1].IsWord && tokens[end - 1].Lower is "." or "!" or "?" or "…") end--;
        return end;
    }

    private bool HasFinite(int start, int end)
    {
        for (var i = Math.Max(start, 0); i < end; i++)
            if (tokens[i].HoldsFinite(tags[i])) return true;
        return false;
    }

    private TextSpan SpanOf(int first, int end) => new(tokens[first].Span.Start, tokens[end - 1].Span.End);

    private static bool[] DateTokens(ImmutableArray<DateExpression> dates, ImmutableArray<Token> tokens)
    {
        var result = new bool[tokens.Length];
        var date = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            while (date < dates.Length && dates[date].Span.End <= tokens[i].Span.Start) date++;
            result[i] = date < dates.Length && dates[date].Span.Contains(tokens[i].Span);
        }

        return result;
    }
}
