using System.Collections.Immutable;
using OnRecord.Accuracy.Annotation;
using OnRecord.Api.Seeding.Files;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Corpus.Reviews;
using OnRecord.Domain.Linking;
using OnRecord.Domain.Pipeline;

namespace OnRecord.Accuracy.Corpora;

/// <summary>The seeds, analysed, and what readers say of them.</summary>
public sealed class SeedCorpus
{
    private SeedCorpus(SeedFiles files, Engine engine, ImmutableArray<AnalysedArticle> analysed, ImmutableArray<GoldArticle> gold, GoldLinks links)
    {
        Links = links;
        Files = files;
        Engine = engine;
        Analysed = analysed;
        Gold = gold;
        var applier = new ReviewApplier(files.Authority);
        var outcomes = analysed.Select(article => applier.Apply(article, files.Reviews)).ToImmutableArray();
        Reviewed = [.. outcomes.Select(outcome => outcome.Article)];
        ReviewProblems =
        [
            .. ReviewApplier.OfUnknownArticles(files.Reviews, analysed.Select(article => article.Article.Id)),
            .. outcomes.SelectMany(outcome => outcome.Problems),
        ];
    }

    /// <summary>What the seeds folder knows beside the articles.</summary>
    public SeedFiles Files { get; }

    /// <summary>The engine, with the authority of the seeds.</summary>
    public Engine Engine { get; }

    /// <summary>The articles as the engine leaves them, by id.</summary>
    public ImmutableArray<AnalysedArticle> Analysed { get; }

    /// <summary>The articles with the reviews applied, which is what is served.</summary>
    public ImmutableArray<AnalysedArticle> Reviewed { get; }

    /// <summary>Reviews that do not fit.</summary>
    public ImmutableArray<ReviewProblem> ReviewProblems { get; }

    /// <summary>The gold, of as many articles as have been annotated.</summary>
    public ImmutableArray<GoldArticle> Gold { get; }

    /// <summary>What belongs together across articles, by the gold.</summary>
    public GoldLinks Links { get; }

    /// <summary>Reads and analyses the seeds of the repository.</summary>
    /// <exception cref="FormatException">A seed file or a gold file has a mistake.</exception>
    public static SeedCorpus Load()
    {
        var paths = Directory.GetFiles(Path.Combine(Repository.Seeds, "articles")).Order(StringComparer.Ordinal).ToList();
        var files = SeedFiles.Read(Repository.Seeds, paths.Select(path => Path.GetFileName(path)));
        if (files.HasErrors)
        {
            throw new FormatException(string.Join(Environment.NewLine, files.Problems));
        }

        var engine = new Engine(files.Authority);
        var analysed = paths.Select(path => engine.Analyse(Source(path, files))).ToImmutableArray();
        var texts = analysed.ToDictionary(article => article.Article.Id, article => article.Article.Text, StringComparer.Ordinal);
        var gold = texts.Select(text => (Text: text.Value, File: Path.Combine(Repository.Gold, text.Key + ".json")))
            .Where(entry => File.Exists(entry.File))
            .Select(entry => GoldReader.Read(File.ReadAllText(entry.File), entry.Text, Path.GetFileName(entry.File)));
        var links = Path.Combine(Repository.Gold, "links.json");
        return new SeedCorpus(files, engine, analysed, [.. gold], File.Exists(links) ? GoldLinks.Read(File.ReadAllText(links)) : new GoldLinks([], []));
    }

    /// <summary>The articles linked into a corpus.</summary>
    public LinkedCorpus Link(ImmutableArray<AnalysedArticle> articles) =>
        new CorpusLinker(Files.Authority).Link(articles, Files.Outlets, Files.Agencies);

    private static SourceDocument Source(string path, SeedFiles files)
    {
        var known = files.Articles.GetValueOrDefault(Path.GetFileName(path));
        return new SourceDocument
        {
            Id = known?.Id ?? Path.GetFileNameWithoutExtension(path),
            File = Path.GetFileName(path),
            Text = File.ReadAllText(path),
            Sha256 = "",
            OutletId = known?.OutletId,
            AgencyId = known?.AgencyId,
            Url = known?.Url,
            Published = known?.Published,
            CopyOf = known?.CopyOf,
        };
    }
}
