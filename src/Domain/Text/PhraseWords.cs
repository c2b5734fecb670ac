using System.Collections.Immutable;

namespace OnRecord.Domain.Text;

/// <summary>What noun phrases are made of and end with.</summary>
internal sealed class PhraseWords(ImmutableArray<Token> tokens, ImmutableArray<Tag> tags)
{
    /// <summary>In tokens. What goes on longer is a text that has lost its full stops, and looking on would take quadratic time.</summary>
    public const int Longest = 60;

    private static readonly HashSet<string> Attaching = Lexicon.Words("Text.attaching-prepositions.lexicon");
    private static readonly HashSet<string> DateWords = Lexicon.Words("Text.date-words.lexicon");

    /// <summary>Whether a preposition hangs a phrase on the noun before it.</summary>
    public bool Attaches(int index) => Attaching.Contains(tokens[index].Lower);

    /// <summary>Whether the word names a weekday or month.</summary>
    public bool IsDateWord(int index, int max) => index < max && DateWords.Contains(tokens[index].Lower);

    /// <summary>Whether the word is a relative pronoun.</summary>
    public bool IsRelative(int index) => tokens[index].Lower is "who" or "which" or "that" or "whom" or "whose";

    /// <summary>Whether the word is a pronoun that is a phrase by itself.</summary>
    public bool IsPronoun(int index) => tags[index] is Tag.PRP or Tag.EX;

    /// <summary>Whether a noun phrase can end with the word.</summary>
    public bool EndsNoun(int index) =>
        tags[index].IsNoun() || tags[index] is Tag.CD || tokens[index].Is(")")
        || tags[index] is Tag.DT && tokens[index].Lower is "some" or "many" or "all" or "those";

    /// <summary>Whether a word of the stretch can be the head of a noun phrase.</summary>
    public bool HasNoun(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tags[i].IsNoun() || tags[i] is Tag.CD or Tag.JJ or Tag.Other or Tag.VBZ || tokens[i].Is("%")) return true;
            if (tags[i] == Tag.DT && tokens[i].Lower is not ("a" or "an" or "the")) return true;
        }

        return false;
    }
}
