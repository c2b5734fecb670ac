using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>Tells whether a word that can report is a verb where it stands, whatever the tagger took it for.</summary>
internal sealed class VerbalWords(ReportTokens report, NounPhrases phrases)
{
    private readonly ImmutableArray<Token> tokens = report.Tokens;
    private readonly ImmutableArray<Tag> tags = report.Tags;
    private readonly int[] quotationOf = report.QuotationOf;

    /// <summary>Whether the word at <paramref name="index"/> is used as the verb it can be.</summary>
    public bool IsVerb(int index, CueEntry entry, ReportingSentence sentence)
    {
        var tag = tags[index];
        if (tag.IsVerb()) return true;
        var subject = index - 1;
        while (subject > sentence.First && tags[subject].IsAdverb()) subject--;
        var pronoun = subject >= sentence.First ? tokens[subject].Lower : "";
        if (entry.Form is VerbForm.ThirdPerson && pronoun is "he" or "she" or "it" || entry.Form is VerbForm.Base
            && pronoun is "they" or "we" or "i") return true;
        // “‘…,’ the statement read.”
        var after = index + entry.Words.Length;
        if (index > sentence.First && tag.IsNoun() && entry.Frames.HasFlag(CueFrames.Say)
            && (after >= sentence.End || !tokens[after].IsWord) && tags[index - 1].IsNoun()
            && phrases.StartOf(index, report.Floor(index - 1, sentence)) is var speaker && speaker > sentence.First
                && quotationOf[speaker - 1] >= 0) return true;
        if (!tag.IsNoun() && !tag.IsAdjective() || entry.Form is VerbForm.PresentParticiple || index == sentence.First) return false;
        // What the tagger took for a noun is a verb where a noun stands before it and reported words after it.
        var before = tags[index - 1];
        var end = index + entry.Words.Length;
        if (end >= sentence.End || !(before.IsNoun() || before is Tag.PRP)) return false;
        var agrees = entry.Form is VerbForm.Past or VerbForm.ThirdPerson && (before.IsName() || before is Tag.PRP);
        return agrees && tokens[end].Is("that") || quotationOf[end] >= 0 && entry.Frames.HasFlag(CueFrames.Say)
            || (tokens[end].Is(",") || tokens[end].Is(":")) && end + 1 < sentence.End && quotationOf[end + 1] >= 0;
    }
}
