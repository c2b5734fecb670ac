using OnRecord.Accuracy.Gap;
using OnRecord.Accuracy.Gum;
using OnRecord.Accuracy.Names;
using OnRecord.Domain.Entities;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Training.Names;

/// <summary>Trains the model of names on wikigold and GUM.</summary>
public static class EntityTrainer
{
    private const int Epochs = 12, Seed = 11, Minimum = 3, Copies = 1;

    // Of a hundred paragraphs so many are written as headlines are, each long word with a capital.
    private const int TitleCased = 6;

    /// <summary>Makes the gazetteer and the clusters, trains and writes all three files.</summary>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="models">The folder of models.</param>
    public static void TrainAll(string dataFolder, string models)
    {
        GazetteerTrainer.Train(dataFolder, Path.Combine(models, "gazetteer.bin"));
        ClusterTrainer.Train(Path.Combine(models, "clusters.bin"));
        Train(dataFolder, Path.Combine(models, "entities.bin"));
    }

    /// <summary>Trains, writes the file and says how well it does on the development parts.</summary>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="output">The file.</param>
    public static void Train(string dataFolder, string output)
    {
        var trainer = new ChainTrainer(Seed);
        trainer.Train(Examples(dataFolder), Epochs);
        using (var file = File.Create(output))
        {
            var (rows, transitions) = trainer.Small(Minimum);
            EntityModel.Write(file, rows, transitions);
        }

        Console.WriteLine($"  wrote {output}, {new FileInfo(output).Length:N0} bytes");
        using var trained = File.OpenRead(output);
        var finder = new EntityFinder(EntityModel.Read(trained));
        foreach (var score in NamesReport.Scores(dataFolder, document => NamesScorer.Found(finder.Annotate(document))))
            Console.WriteLine($"  {score.Name}: {100 * score.Tally.Precision:0.0} / {100 * score.Tally.Recall:0.0} / {100 * score.Tally.F1:0.0} of {score.Tally.Gold}");
    }

    /// <summary>The stretches to learn from: the training texts, and copies with other names.</summary>
    public static List<ChainExample> Examples(string dataFolder)
    {
        var random = new Random(Seed);
        var texts = WikigoldReader.Read(dataFolder).Where(one => !one.IsDevelopment).Select(one => SilverTitles.Add(one.Text))
            .Concat(GumReader.ReadPart(dataFolder, "train").Select(GumNames.Read)).ToList();
        var people = GapReader.Read(dataFolder, "development").SelectMany(passage => new[] { passage.A.Of(passage.Text), passage.B.Of(passage.Text) });
        var swapper = new NameSwapper(texts, people, random);
        var copies = Enumerable.Range(0, Copies).SelectMany(_ => texts.Select(swapper.Swap)).ToList();
        var examples = texts.Concat(copies).SelectMany(text => ChainExample.Of(text with { Text = AsHeadlines(text.Text, random) })).ToList();
        Console.WriteLine($"  {texts.Count} texts, {texts.Sum(text => text.Names.Count):N0} names, {examples.Sum(example => example.Labels.Length):N0} tokens near capitals");
        return examples;
    }

    private static string AsHeadlines(string text, Random random) =>
        string.Join('\n', text.Split('\n').Select(line => random.Next(100) < TitleCased ? AsHeadline(line) : line));

    private static string AsHeadline(string line)
    {
        var letters = line.ToCharArray();
        for (var i = 0; i + 3 < letters.Length; i++)
            if ((i == 0 || letters[i - 1] == ' ') && char.IsLetter(letters[i + 1]) && char.IsLetter(letters[i + 2]) && char.IsLetter(letters[i + 3]))
                letters[i] = char.ToUpperInvariant(letters[i]);
        return new string(letters);
    }
}
