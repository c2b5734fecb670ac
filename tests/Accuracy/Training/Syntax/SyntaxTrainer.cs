using System.Diagnostics;
using System.Globalization;
using OnRecord.Accuracy.Syntax;
using OnRecord.Accuracy.Training.Networks;
using OnRecord.Domain.Networks;
using OnRecord.Domain.Syntax;

namespace OnRecord.Accuracy.Training.Syntax;

/// <summary>Trains the network and the lemma table: seeded, on one thread, the same result at every run.</summary>
public static class SyntaxTrainer
{
    private const int FewestOfAWord = 3;
    private const int RowsAtOnce = 600;
    private const float Rate = 3e-3f;
    private const int WarmUp = 150;

    /// <summary>Trains and writes both models.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="models">The folder to write to.</param>
    /// <param name="rounds">How often every sentence is learned from.</param>
    /// <param name="sizes">Widths.</param>
    public static int Train(string data, string models, int rounds, SyntaxSizes sizes)
    {
        var sentences = TreebankReader.Files(data, "train").SelectMany(TreebankReader.Read).Where(sentence => sentence.Words.Length > 0).ToList();
        Console.WriteLine($"{sentences.Count} sentences, {sentences.Sum(sentence => sentence.Words.Length)} words");
        File.WriteAllLines(Path.Combine(models, "lemmas.tsv"), LemmaTrainer.Learn(sentences));

        var hashes = Frequent(sentences);
        var rows = hashes.Select((hash, index) => (hash, index)).ToDictionary(pair => pair.hash, pair => pair.index + 1);
        var vectors = WordVectors.Default;
        var batches = Batches(sentences.Where(sentence => sentence.Words.Length <= SyntaxParser.LongestWindow).Select(sentence => new SyntaxExample(sentence, rows, vectors)).ToList());
        var network = new TrainableSyntax(sizes, hashes.Count + 1, vectors, new Random(17));
        var dev = TreebankReader.Read(TreebankReader.EwtFile(data, "dev")).ToList();
        Learn(network, batches, rounds, () => Write(network, hashes, models, dev));
        return 0;
    }

    private static void Learn(TrainableSyntax network, List<List<SyntaxExample>> batches, int rounds, Action write)
    {
        var adam = new Adam([.. network.Parameters]);
        var random = new Random(19);
        var clock = Stopwatch.StartNew();
        var (step, last) = (0, rounds * batches.Count);
        for (var round = 1; round <= rounds; round++)
        {
            var order = batches.ToArray();
            random.Shuffle(order);
            var loss = 0.0;
            foreach (var batch in order)
            {
                loss += network.Learn(batch, isLearning: true, slopes: true);
                // Up quickly, then down to nothing.
                adam.Step(Rate * Math.Min((float)++step / WarmUp, 1 - (float)(step - 1) / last));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round}: loss {loss / batches.Count:0.0000}, {clock.Elapsed:hh\\:mm\\:ss}"));
            if (round % 4 == 0 || round == rounds) write();
        }
    }

    // What is written is measured as the engine reads it.
    private static void Write(TrainableSyntax network, IReadOnlyList<int> hashes, string models, IReadOnlyList<TreebankSentence> dev)
    {
        var path = Path.Combine(models, SyntaxModel.File);
        using (var written = File.Create(path)) network.Write(written, hashes);
        using var file = File.OpenRead(path);
        using var lemmas = File.OpenText(Path.Combine(models, "lemmas.tsv"));
        var parser = new SyntaxParser(new SyntaxModel(WeightReader.Read(file), WordVectors.Default), Lemmatizer.Read(lemmas));
        var scores = SyntaxScorer.Score(dev, parser).Select(score => string.Create(CultureInfo.InvariantCulture, $"{score.Id} {100 * score.Tally.Recall:0.00}"));
        Console.WriteLine($"  {SyntaxModel.File}, {file.Length:N0} bytes, on EWT dev: {string.Join(", ", scores)}");
    }

    // Hashes of the words that are seen often enough, the commonest first.
    private static List<int> Frequent(List<TreebankSentence> sentences) =>
        [.. sentences.SelectMany(sentence => sentence.Words).CountBy(word => FormFeatures.WordHash(FormFeatures.Normalize(word.Token)))
            .Where(count => count.Value >= FewestOfAWord).OrderByDescending(count => count.Value).ThenBy(count => count.Key).Select(count => count.Key)];

    // Sentences of like length together.
    private static List<List<SyntaxExample>> Batches(List<SyntaxExample> examples)
    {
        var batches = new List<List<SyntaxExample>>();
        var order = examples.ToArray();
        new Random(23).Shuffle(order);
        var rows = RowsAtOnce;
        foreach (var example in order.OrderBy(example => example.Length))
        {
            if (rows + example.Length > RowsAtOnce)
            {
                batches.Add([]);
                rows = 0;
            }

            batches[^1].Add(example);
            rows += example.Length;
        }

        return batches;
    }
}
