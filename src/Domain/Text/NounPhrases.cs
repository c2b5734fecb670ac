using System.Collections.Immutable;

namespace OnRecord.Domain.Text;

/// <summary>Reads noun phrases off the parts of speech, leftwards from a verb or rightwards after one.</summary>
/// <remarks>
/// A phrase includes its determiner, modifiers, “of”-phrases and other prepositional phrases that follow a noun, appositions
/// between commas and short relative clauses: “Liu Yuyin, a spokesman for the mission”, “The diplomat who signed the letter”.
/// </remarks>
public sealed class NounPhrases
{
    private readonly ImmutableArray<Tag> tags;
    private readonly PhraseStarts starts;
    private readonly PhraseEnds ends;

    /// <summary>Prepares the tokens of a document.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="tags">Their tags, at the same index.</param>
    public NounPhrases(ImmutableArray<Token> tokens, ImmutableArray<Tag> tags)
    {
        this.tags = tags;
        var words = new PhraseWords(tokens, tags);
        starts = new PhraseStarts(tokens, tags, words);
        ends = new PhraseEnds(tokens, tags, words);
    }

    /// <summary>First token of the noun phrase that ends just before <paramref name="end"/>; -1 where none does.</summary>
    /// <param name="end">Index just past the phrase.</param>
    /// <param name="min">The phrase may not reach before this token.</param>
    public int StartOf(int end, int min) => starts.Of(end, min);

    /// <summary>Index just past the noun phrase that starts at <paramref name="start"/>; -1 where none does.</summary>
    /// <param name="start">Its first token.</param>
    /// <param name="max">The phrase may not reach to this token.</param>
    /// <param name="apposition">Whether an apposition after a comma belongs to it.</param>
    /// <param name="attach">Whether prepositional phrases other than with “of” belong to it.</param>
    /// <param name="of">Whether phrases with “of” do.</param>
    public int EndOf(int start, int max, bool apposition, bool attach = true, bool of = true) =>
        ends.Of(start, max, apposition, attach, of);

    /// <summary>The head of a phrase: the last noun before any preposition; the last token where there is none.</summary>
    public int HeadOf(int start, int end)
    {
        var head = -1;
        for (var i = start; i < end; i++)
        {
            if (tags[i].IsNoun() || tags[i] is Tag.PRP or Tag.CD or Tag.DT or Tag.WP && head < 0) head = i;
            else if (head >= 0 && tags[i] is Tag.IN or Tag.TO or Tag.Punct or Tag.WP or Tag.WDT or Tag.VBN or Tag.VBG) break;
        }

        return head < 0 ? end - 1 : head;
    }
}
