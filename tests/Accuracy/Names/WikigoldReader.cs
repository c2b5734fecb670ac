using System.Text;
using OnRecord.Domain.Entities;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Names;

/// <summary>Reads wikigold: a word and its label a line, an empty line after a sentence. A document becomes one text, a paragraph five sentences.</summary>
/// <remarks>
/// Its label for the rest, MISC, also has nationalities, peoples, religions and parties; <see cref="GroupWords"/> parts them. It has no
/// titles; <see cref="SilverTitles"/> marks some for training.
/// </remarks>
public static class WikigoldReader
{
    private const int SentencesAParagraph = 5;

    /// <summary>The documents, numbered from 0 in the order of the file; every fifth is the development part.</summary>
    public static IEnumerable<(NamedText Text, bool IsDevelopment)> Read(string dataFolder)
    {
        var document = new List<List<(string Word, string Label)>>();
        var sentence = new List<(string Word, string Label)>();
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(dataFolder, "wikigold", "wikigold.conll.txt")).Append("").Append("-DOCSTART- O"))
        {
            if (line.StartsWith("-DOCSTART-", StringComparison.Ordinal))
            {
                if (document.Count > 0) yield return (Join($"wikigold-{number}", document), number++ % 5 == 4);
                document.Clear();
            }
            else if (line.Length > 0)
            {
                var space = line.LastIndexOf(' ');
                sentence.Add((line[..space], line[(space + 1)..]));
            }
            else if (sentence.Count > 0)
            {
                document.Add(sentence);
                sentence = [];
            }
        }
    }

    private static NamedText Join(string name, List<List<(string Word, string Label)>> sentences)
    {
        var text = new StringBuilder();
        var names = new List<GoldName>();
        for (var s = 0; s < sentences.Count; s++)
        {
            if (text.Length > 0) text.Append(s % SentencesAParagraph == 0 ? '\n' : ' ');
            AddSentence(text, names, sentences[s]);
        }

        return new NamedText(name, text.ToString(), names);
    }

    private static void AddSentence(StringBuilder text, List<GoldName> names, List<(string Word, string Label)> sentence)
    {
        var quotes = 0;
        var (open, start) = ("O", 0);
        var end = 0;
        foreach (var (word, label) in sentence)
        {
            var opening = word is "\"" && quotes++ % 2 == 0;
            if (end > 0 && Spaced(text[^1], word, opening, quotes)) text.Append(' ');
            if (label != open)
            {
                Close();
                (open, start) = (label, text.Length);
            }

            text.Append(word);
            end = text.Length;
        }

        Close();

        void Close()
        {
            if (open == "O") return;
            var span = new TextSpan(start, end);
            names.Add(new GoldName(span, Kind(open, text.ToString(start, end - start))));
        }
    }

    private static bool Spaced(char before, string word, bool opening, int quotes) =>
        !(before is '(' or '[' or '$' or '#' || before == '"' && quotes % 2 == 1 && word != "\"")
        && (opening || !(word is "," or "." or ";" or ":" or "?" or "!" or ")" or "]" or "%" or "'s" or "'" or "\"" or "n't" or "'re" or "'ve" or "'ll" or "'d" or "'m"));

    private static EntityKind Kind(string label, string words) => label switch
    {
        "I-PER" => EntityKind.Person,
        "I-ORG" => EntityKind.Organization,
        "I-LOC" => EntityKind.Place,
        "I-MISC" => GroupWords.IsGroup(words) ? EntityKind.Group : EntityKind.Other,
        _ => throw new FormatException($"wikigold has no label {label}."),
    };
}
