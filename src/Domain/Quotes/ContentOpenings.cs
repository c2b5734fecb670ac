using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Tells where reported words open after a verb, and what stands between.</summary>
internal sealed class ContentOpenings(ReportTokens report, NounPhrases phrases)
{
    private static readonly HashSet<string> Questions = Lexicon.Words("Quotes.question-words.lexicon");
    private static readonly HashSet<string> Circumstances = Lexicon.Words("Quotes.circumstances.lexicon");

    private readonly ImmutableArray<Token> tokens = report.Tokens;
    private readonly ImmutableArray<Tag> tags = report.Tags;
    private readonly int[] quotationOf = report.QuotationOf;
    private readonly bool[] isDate = report.IsDate;

    /// <summary>Whether the word opens a question.</summary>
    public bool Asks(int index) => Questions.Contains(tokens[index].Lower);

    /// <summary>
    /// Where a conjunction, question word, colon or quotation opens reported words at or just after a token; -1 where nothing does.
    /// </summary>
    public int Opens(int i, int end)
    {
        if (i >= end) return -1;
        if (tokens[i].Is(",") && i + 1 < end && (quotationOf[i + 1] >= 0 || tokens[i + 1].Is("that"))) return i + 1;
        if (tokens[i].Is(":") && i + 1 < end) return i + 1;
        if (quotationOf[i] >= 0) return i;
        if (tokens[i].Is("that") && tags[i] is Tag.IN or Tag.WDT && i + 1 < end) return i;
        if (tokens[i].Is("that") && i + 1 < end
            && (tags[i + 1].IsNoun() || tags[i + 1] is Tag.PRP or Tag.DT or Tag.PRPS or Tag.EX or Tag.JJ)
            && report.HasFinite(i + 1, end)) return i;
        if (Questions.Contains(tokens[i].Lower) && i + 1 < end && tags[i] is not Tag.NN
            && !(tokens[i].Is("when") || tokens[i].Is("if") || tokens[i].Is("who") || tokens[i].Is("which")
            || tokens[i].Is("where"))) return i;
        return -1;
    }

    /// <summary>Where an infinitive begins, past times and adverbs; -1 where none does.</summary>
    public int Infinitive(int i, int end)
    {
        i = SkipTimes(i, end);
        while (i < end && tags[i].IsAdverb() && !tokens[i].Is("not")) i++;
        if (i < end && tokens[i].Is("not") && i + 1 < end && tokens[i + 1].Is("to")) return i;
        return i + 1 < end && tokens[i].Is("to")
            && (tags[i + 1] == Tag.VB || tokens[i + 1].Kind is TokenKind.OpenQuote && i + 2 < end && tags[i + 2] is Tag.VB or Tag.VBP
            || tags[i + 1].IsAdverb() || tokens[i + 1].Is("not")) ? i : -1;
    }

    /// <summary>Past dates and adverbs.</summary>
    public int SkipTimes(int i, int end)
    {
        while (i < end)
        {
            if (isDate[i] || tags[i].IsAdverb()) i++;
            else if (i + 1 < end && tags[i] == Tag.IN && isDate[i + 1]) i += 2;
            else break;
        }

        return i;
    }

    /// <summary>Past times, or one phrase that tells where or when: “at a conference in Geneva”.</summary>
    public int SkipCircumstance(int i, int end)
    {
        var times = SkipTimes(i, end);
        if (times > i) return times;
        if (i + 1 < end && tags[i] is Tag.IN or Tag.TO or Tag.VBG && Circumstances.Contains(tokens[i].Lower))
        {
            var phrase = phrases.EndOf(i + 1, end, apposition: false);
            if (phrase > 0) return phrase;
        }

        return i;
    }

    /// <summary>Whether a clause can start with the word.</summary>
    public bool CanStartClause(int i) =>
        tags[i].IsNoun() || tags[i].IsAdjective() || tokens[i].Lower is "both" or "either" or "neither" || tags[i].IsFinite()
        || tags[i] is Tag.DT or Tag.PDT or Tag.PRP or Tag.PRPS or Tag.CD or Tag.EX or Tag.WP or Tag.WDT or Tag.IN or Tag.VBG or Tag.RB or Tag.Other;
}
