using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>A stretch of the page that is one paragraph, line or list item, and what it was found to be.</summary>
internal sealed class Block
{
    private const int KeyLength = 240;

    private readonly string text;
    private string? key;
    private int words = -1;

    /// <summary>A block of <paramref name="span"/> whose words begin at <paramref name="contentStart"/>, after its mark.</summary>
    public Block(string text, TextSpan span, int contentStart, BlockMark mark)
    {
        this.text = text;
        Span = span;
        Content = new TextSpan(contentStart, span.End);
        Mark = mark;
    }

    /// <summary>A block without a mark.</summary>
    public Block(string text, TextSpan span)
        : this(text, span, span.Start, BlockMark.None)
    {
    }

    /// <summary>With its mark, without white space at the edges.</summary>
    public TextSpan Span { get; }

    /// <summary>Without its mark.</summary>
    public TextSpan Content { get; }

    /// <summary>What stands before its words.</summary>
    public BlockMark Mark { get; }

    /// <summary>Its part in the article; null while unknown or where it has none.</summary>
    public ParagraphKind? Part { get; private set; }

    /// <summary>What it is, where it is not the article; null while unknown or where it is.</summary>
    public BoilerplateKind? Boilerplate { get; private set; }

    /// <summary>Whether nothing was found out about it yet.</summary>
    public bool IsOpen => Part is null && Boilerplate is null;

    /// <summary>The characters of <see cref="Content"/>.</summary>
    public ReadOnlySpan<char> Characters => text.AsSpan(Content.Start, Content.Length);

    /// <summary>The beginning of its words as phrases are looked up: see <see cref="PhraseKey"/>.</summary>
    public string Key => key ??= PhraseKey.Of(Characters[..Math.Min(Characters.Length, KeyLength)]);

    /// <summary>How many stretches without white space it has.</summary>
    public int Words => words >= 0 ? words : words = CountWords();

    /// <summary>Whether it ends as a sentence does, marks and brackets that close after the full stop allowed.</summary>
    public bool EndsSentence => LastCharacter() is '.' or '!' or '?' or '…';

    /// <summary>Whether it ends with a full stop: a headline may ask or exclaim.</summary>
    public bool EndsWithStop => LastCharacter() is '.' or '…';

    /// <summary>Whether it is a question as crossheads put it, outside quotation marks: “What happens next?”</summary>
    public bool IsShortQuestion =>
        Words is >= 3 and <= 8 && Characters[^1] == '?' && !Reporting.Reports(Characters)
        && Characters[..Math.Max(0, Characters.IndexOf(' '))] is "What" or "Who" or "Why" or "How" or "Where" or "When" or "Which" or "Is"
        or "Are" or "Will" or "Can"
            or "Does" or "Did" or "Should";

    /// <summary>Whether it reads as running text rather than as a line of a page.</summary>
    public bool IsProse => Words >= 30 || (Words >= 8 && EndsSentence);

    /// <summary>Marks it as part of the article, unless it was already found to be something.</summary>
    public void Take(ParagraphKind part)
    {
        if (IsOpen)
            Part = part;
    }

    /// <summary>Marks it as something else than the article, unless it was already found to be something.</summary>
    public void Drop(BoilerplateKind kind)
    {
        if (IsOpen)
            Boilerplate = kind;
    }

    /// <summary>Whether it contains <paramref name="phrase"/>, letter by letter and in any case.</summary>
    public bool Has(string phrase) => Characters.Contains(phrase, StringComparison.OrdinalIgnoreCase);

    private char LastCharacter()
    {
        for (var i = Characters.Length - 1; i >= 0; i--)
        {
            if (CharacterTable.Of(Characters[i]) is not (CharacterClass.DoubleMark or CharacterClass.SingleMark or CharacterClass.Close
                or CharacterClass.Space)
                && Characters[i] is not ('*' or '_'))
                return Characters[i];
        }
        return '\0';
    }

    private int CountWords()
    {
        var count = 0;
        var inside = false;
        foreach (var c in Characters)
        {
            var blank = CharacterTable.IsBlank(c);
            count += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return count;
    }
}
