using OnRecord.Domain;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Benchmarks.Synthesis;

/// <summary>Writes sentences that report words, with the quote that an engine should find in each.</summary>
internal sealed class QuoteSentences(Vocabulary vocabulary, Utterances utterances)
{
    private const string ToReporters = "told reporters";

    private static readonly string[] Cues = ["said", "said", "said", ToReporters, "added", "warned", "insisted", "noted"];
    private static readonly string[] Media = ["letter", "statement", "report", "interview", "press conference", "email"];

    /// <summary>Writes one; gives its quote, still without an id, and the number of its utterance, which a scare quote lacks.</summary>
    public (Quote Quote, int? Utterance) Write(Random random, Draft draft)
    {
        if (random.Chance(0.05))
            return (Scare(random, draft.Text), null);
        var spoken = utterances.Next(random);
        var quote = random.Next(100) switch
        {
            < 45 => Direct(random, draft, spoken),
            < 60 => Interrupted(random, draft, spoken),
            < 75 => Mixed(random, draft, spoken),
            _ => Indirect(random, draft, spoken),
        };
        return (Described(random, draft, quote), spoken.Utterance);
    }

    /// <summary>“It is over,” said Ann.</summary>
    private static Quote Direct(Random random, Draft draft, Spoken spoken)
    {
        draft.Text.Write("“");
        var content = draft.Text.Write(Syllables.Capital(spoken.Words));
        draft.Text.Write(",” ");
        var quote = Cued(random, draft, Blank(QuoteKind.Direct)) with { Content = [content], Quoted = [content] };
        draft.Text.Write(" ");
        return Attributed(random, draft, spoken, quote);
    }

    /// <summary>“It is,” said Ann, “over”</summary>
    private static Quote Interrupted(Random random, Draft draft, Spoken spoken)
    {
        var middle = spoken.Words.IndexOf(' ', spoken.Words.Length / 2);
        if (middle < 0)
            return Direct(random, draft, spoken);
        var quote = Direct(random, draft, spoken with { Words = spoken.Words[..middle] });
        draft.Text.Write(", “");
        var second = draft.Text.Write(spoken.Words[(middle + 1)..]);
        draft.Text.Write("”");
        return quote with { Content = [.. quote.Content, second], Quoted = [.. quote.Quoted, second] };
    }

    /// <summary>Ann said that it is “over”</summary>
    private static Quote Mixed(Random random, Draft draft, Spoken spoken)
    {
        var quote = Begun(random, draft, spoken, QuoteKind.Mixed);
        var middle = Math.Max(0, spoken.Words.IndexOf(' ', spoken.Words.Length / 2));
        var start = draft.Text.Length;
        draft.Text.Write(spoken.Words[..middle] + " “");
        var quoted = draft.Text.Write(spoken.Words[middle..].TrimStart());
        draft.Text.Write("”");
        return quote with { Content = [draft.Text.Since(start)], Quoted = [quoted] };
    }

    /// <summary>Ann said that it is over</summary>
    private static Quote Indirect(Random random, Draft draft, Spoken spoken) =>
        Begun(random, draft, spoken, QuoteKind.Indirect) with { Content = [draft.Text.Write(spoken.Words)] };

    /// <summary>The so-called “end” is near</summary>
    private Quote Scare(Random random, DocumentText text)
    {
        text.Write("The so-called “");
        var phrase = text.Write(vocabulary.Words(random, 2));
        text.Write("” " + vocabulary.Words(random, 6 + random.Next(10)));
        return Blank(QuoteKind.Scare) with { Content = [phrase], Quoted = [phrase], Confidence = Confidence(random) };
    }

    private static Quote Begun(Random random, Draft draft, Spoken spoken, QuoteKind kind)
    {
        var attributed = Attributed(random, draft, spoken, Blank(kind));
        draft.Text.Write(" ");
        var quote = Cued(random, draft, attributed);
        draft.Text.Write(" that ");
        return quote;
    }

    private static Quote Blank(QuoteKind kind) => new() { Id = "", Kind = kind, Content = [], Confidence = 0 };

    private static Quote Cued(Random random, Draft draft, Quote quote)
    {
        var words = random.Pick(Cues);
        var cue = draft.Text.Write(words);
        return quote with { Cue = cue, Addressee = words == ToReporters ? new TextSpan(cue.Start + "told ".Length, cue.End) : null };
    }

    /// <summary>Of a few it cannot be told who they are.</summary>
    private static Quote Attributed(Random random, Draft draft, Spoken spoken, Quote quote) => random.Chance(0.06)
        ? quote with { Source = draft.Text.Write("one of those present"), SourceKind = SourceKind.Person }
        : quote with { Source = draft.Mention(random, spoken.Speaker), SourceKind = SourceKind.Actor, SpeakerId = spoken.Speaker.Id };

    private static Quote Described(Random random, Draft draft, Quote quote)
    {
        var reviewed = random.Chance(0.02);
        return quote with
        {
            Medium = random.Chance(0.15) ? random.Pick(Media) : null,
            Date = random.Chance(0.35) ? Days.Told(random, Days.Before(random, draft.Day)) : null,
            Confidence = reviewed ? 1 : Confidence(random),
            Status = reviewed ? ReviewStatus.Reviewed : ReviewStatus.Extracted,
        };
    }

    private static double Confidence(Random random) => Math.Round(1 - (0.7 * Math.Pow(random.NextDouble(), 2)), 2);
}
