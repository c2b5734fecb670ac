using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes;

/// <summary>The reporting verbs, by any of their forms.</summary>
public sealed class CueLexicon
{
    private readonly Dictionary<string, List<CueEntry>> byFirstWord = new(StringComparer.Ordinal);

    /// <summary>Reads the list of verbs.</summary>
    public CueLexicon()
    {
        foreach (var row in Lexicon.Rows("Quotes.cues.tsv"))
        {
            var frames = row[1].Split(',').Aggregate(CueFrames.None, (all, name) => all | Enum.Parse<CueFrames>(name, ignoreCase: true));
            foreach (var (text, form) in Inflection.FormsOf(row[0]))
            {
                var words = text.Split(' ');
                if (!byFirstWord.TryGetValue(words[0], out var entries)) byFirstWord[words[0]] = entries = [];
                entries.Add(new CueEntry(row[0], words, frames, form));
            }
        }
    }

    /// <summary>The longest reporting verb that starts at a token; null where none does.</summary>
    /// <param name="tokens">The tokens of the document.</param>
    /// <param name="index">Where it starts.</param>
    /// <param name="tag">The tag of the first token, which tells the forms of one spelling apart.</param>
    public CueEntry? Find(IReadOnlyList<Token> tokens, int index, Tag tag)
    {
        if (!byFirstWord.TryGetValue(tokens[index].Lower, out var entries)) return null;
        CueEntry? best = null;
        foreach (var entry in entries)
        {
            if (best is not null && entry.Words.Length < best.Words.Length) continue;
            if (!Matches(tokens, index, entry.Words)) continue;
            if (best is null || entry.Words.Length > best.Words.Length || Fits(entry.Form, tag)) best = entry;
        }

        return best;
    }

    private static bool Matches(IReadOnlyList<Token> tokens, int index, string[] words)
    {
        if (index + words.Length > tokens.Count) return false;
        for (var i = 1; i < words.Length; i++)
            if (tokens[index + i].Lower != words[i]) return false;
        return true;
    }

    private static bool Fits(VerbForm form, Tag tag) => form switch
    {
        VerbForm.Base => tag is Tag.VB or Tag.VBP,
        VerbForm.ThirdPerson => tag is Tag.VBZ,
        VerbForm.Past => tag is Tag.VBD,
        VerbForm.PastParticiple => tag is Tag.VBN,
        _ => tag is Tag.VBG,
    };
}
