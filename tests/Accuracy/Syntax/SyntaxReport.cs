using OnRecord.Accuracy.Scoring;
using OnRecord.Accuracy.Training.Syntax;
using OnRecord.Domain.Syntax;

namespace OnRecord.Accuracy.Syntax;

/// <summary>Measures tags, lemmas and trees on the development parts of the treebanks.</summary>
public static class SyntaxReport
{
    private const string How = "Tokens are given, joined as the engine's tokenizer leaves them; marks count, except for Penn tags. The widths and rounds of the network were chosen on EWT dev.";

    /// <summary>A table for each treebank that is in the data folder.</summary>
    public static IEnumerable<ScoreTable> Measure(string dataFolder)
    {
        var parser = new SyntaxParser();
        if (File.Exists(TreebankReader.EwtFile(dataFolder, "dev"))) yield return Table("syntax-ewt", "Syntax (EWT dev)", [TreebankReader.EwtFile(dataFolder, "dev")], parser);
        if (Directory.Exists(Path.Combine(dataFolder, "gum", "dev"))) yield return Table("syntax-gum", "Syntax (GUM dev)", TreebankReader.GumFiles(dataFolder, "dev"), parser);
    }

    private static ScoreTable Table(string id, string title, IEnumerable<string> files, SyntaxParser parser) =>
        new(id, title, How, SyntaxScorer.Score([.. files.SelectMany(TreebankReader.Read)], parser));
}
