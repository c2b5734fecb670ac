using BenchmarkDotNet.Attributes;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Pipeline;

namespace OnRecord.Benchmarks.Code;

/// <summary>Reading an article: every stage of the engine.</summary>
public class EngineBenchmarks
{
    private readonly Engine engine = new(ActorAuthority.Empty);

    [ParamsSource(nameof(Texts))]
    public Text Article { get; set; } = null!;

    public static IEnumerable<Text> Texts => Text.Seeds();

    [Benchmark]
    public AnalysedArticle Analyse() =>
        engine.Analyse(new SourceDocument { Id = Article.Name, File = Article.Name, Text = Article.Content, Sha256 = "" });
}
