using OnRecord.Accuracy.Corpora;
using OnRecord.Accuracy.Differences;
using OnRecord.Accuracy.Drafting;
using OnRecord.Accuracy.Floors;
using OnRecord.Accuracy.Gap;
using OnRecord.Accuracy.Listing;
using OnRecord.Accuracy.Names;
using OnRecord.Accuracy.Polnear;
using OnRecord.Accuracy.Reporting;
using OnRecord.Accuracy.Scoring;
using OnRecord.Accuracy.Segmentation;
using OnRecord.Accuracy.Syntax;
using OnRecord.Domain.Corpus.Reviews;
using OnRecord.Domain.Pipeline;

namespace OnRecord.Accuracy;

/// <summary>What the program can be asked for. Each returns an exit code: 0 for done, 1 for a floor missed; a file with a mistake makes 2.</summary>
internal static class Report
{
    private const string How = "Scored against the gold files of tests/Accuracy/Gold, annotated by hand from the articles; of several readings that an ambiguous article allows each counts.";

    /// <summary>Prints every table, and with <paramref name="floors"/> checks them.</summary>
    public static int Tables(bool markdown, bool floors)
    {
        var corpus = SeedCorpus.Load();
        var tables = new List<ScoreTable>
        {
            CorpusScorer.Score("engine", "Engine alone", How, corpus.Link(corpus.Analysed), corpus.Gold, corpus.Links),
            CorpusScorer.Score("served", "As served (engine and reviews)", How, corpus.Link(corpus.Reviewed), corpus.Gold, corpus.Links),
        };
        Console.WriteLine(markdown ? MarkdownReport.Write(tables) : string.Join(Environment.NewLine, tables.Select(TextReport.Write)));
        Console.WriteLine($"{corpus.Gold.Length} of {corpus.Analysed.Length} seed articles are annotated; {corpus.Files.Reviews.Length} reviews, {corpus.ReviewProblems.Length} of which do not fit.");
        foreach (var problem in corpus.ReviewProblems)
        {
            Console.WriteLine($"  {problem.Message}");
        }

        Console.WriteLine();
        if (PolnearReport.Measure(Repository.Data) is [var joined, var rules, var reliability])
        {
            tables.AddRange([joined, rules, reliability]);
            Console.WriteLine(markdown
                ? $"{MarkdownReport.Write(joined, rules)}{Environment.NewLine}{MarkdownReport.Write(reliability)}"
                : string.Join(Environment.NewLine, new[] { joined, rules, reliability }.Select(TextReport.Write)));
        }
        else
        {
            Console.WriteLine("PolNeAR: skipped, since the folder polnear/train is not in the data folder (environment variable ONRECORD_DATA).");
        }

        Add(SegmentationReport.Measure(Repository.Data), "Tokens and sentences: skipped, since neither ewt nor gum is");
        var syntax = SyntaxReport.Measure(Repository.Data).ToArray();
        tables.AddRange(syntax);
        if (syntax.Length > 0) Console.WriteLine(markdown ? MarkdownReport.Write(syntax) : string.Join(Environment.NewLine, syntax.Select(TextReport.Write)));
        else Console.WriteLine("Syntax: skipped, since neither ewt nor gum is in the data folder (environment variable ONRECORD_DATA).");
        Add(NamesReport.Measure(Repository.Data), "Names: skipped, since the folders wikigold and gum/dev are not both");
        Add(GapReport.Measure(Repository.Data), "GAP: skipped, since the file gap/gap-validation.tsv is not");
        return floors ? Check(tables) : 0;

        void Add(ScoreTable? table, string missing)
        {
            if (table is not null) tables.Add(table);
            Console.WriteLine(table is null ? $"{missing} in the data folder (environment variable ONRECORD_DATA)."
                : markdown ? MarkdownReport.Write(table) : TextReport.Write(table));
        }
    }

    /// <summary>Prints every difference between gold and engine, or between gold and what is served.</summary>
    public static int Differences(string? articleId, bool served)
    {
        var corpus = SeedCorpus.Load();
        var pairs = CorpusScorer.Pairs(served ? corpus.Reviewed : corpus.Analysed, corpus.Gold);
        foreach (var pair in pairs.Where(pair => string.IsNullOrEmpty(articleId) || pair.Gold.ArticleId.Contains(articleId, StringComparison.Ordinal)))
        {
            Console.WriteLine(DifferenceReport.Write(pair.Gold.ArticleId, [.. new DifferenceFinder(pair).All()]));
        }

        return 0;
    }

    /// <summary>Prints a file sentence by sentence with what the engine finds in it.</summary>
    public static int Listing(FileInfo file)
    {
        var corpus = SeedCorpus.Load();
        var known = corpus.Analysed.FirstOrDefault(article => article.Article.File == file.Name);
        var name = Path.GetFileNameWithoutExtension(file.Name);
        Console.WriteLine(ArticleListing.Write(known ?? corpus.Engine.Analyse(new SourceDocument
        {
            Id = name,
            File = file.Name,
            Text = File.ReadAllText(file.FullName),
            Sha256 = "",
        })));
        return 0;
    }

    /// <summary>Writes the reviews that bring the engine's output to the gold, and says what they leave different.</summary>
    public static int DraftReviews()
    {
        var corpus = SeedCorpus.Load();
        var pairs = CorpusScorer.Pairs(corpus.Analysed, corpus.Gold).OrderBy(pair => pair.Gold.ArticleId, StringComparer.Ordinal);
        var reviews = ReviewIds.Assign(pairs.SelectMany(pair => new ReviewDrafter(pair).Draft()));
        var path = Path.Combine(Repository.Seeds, Api.Seeding.Files.SeedFiles.ReviewsFile);
        File.WriteAllText(path, ReviewWriter.Write(reviews));
        Console.WriteLine($"{path}: {reviews.Length} reviews ({string.Join(", ", reviews.CountBy(review => $"{review.Action} {review.Target}".ToLowerInvariant()).Select(count => $"{count.Value} {count.Key}"))})");

        var applier = new ReviewApplier(corpus.Files.Authority);
        var outcomes = corpus.Analysed.Select(article => applier.Apply(article, reviews)).ToList();
        foreach (var problem in outcomes.SelectMany(outcome => outcome.Problems))
        {
            Console.WriteLine($"  {problem.Message}");
        }

        foreach (var pair in CorpusScorer.Pairs(outcomes.Select(outcome => outcome.Article), corpus.Gold))
        {
            var left = new DifferenceFinder(pair).All().Where(difference => difference.Layer is "quote" or "event" or "actor").ToList();
            if (left.Count > 0)
            {
                Console.WriteLine($"Left after the reviews:{Environment.NewLine}{DifferenceReport.Write(pair.Gold.ArticleId, left)}");
            }
        }

        return 0;
    }

    private static int Check(List<ScoreTable> tables)
    {
        var missed = FloorCheck.Missed(FloorCheck.Read(Repository.Floors), tables).ToList();
        Console.WriteLine(missed.Count == 0 ? "Every floor holds." : $"{missed.Count} floors are missed:");
        missed.ForEach(sentence => Console.WriteLine($"  {sentence}"));
        return missed.Count == 0 ? 0 : 1;
    }
}
