using BenchmarkDotNet.Attributes;
using OnRecord.Benchmarks.Stages;
using OnRecord.Domain.Pipeline;
using OnRecord.Domain.Text;

namespace OnRecord.Benchmarks.Code;

/// <summary>One stage of the engine on an article that the stages before it have been through.</summary>
public class StageBenchmarks
{
    private static readonly Engine Engine = new(SeedAuthority.Read());
    private AnnotatedDocument document = null!;
    private Stage stage;

    [ParamsSource(nameof(Texts))]
    public Text Article { get; set; } = null!;

    [ParamsSource(nameof(Stages))]
    public string Stage { get; set; } = null!;

    public static IEnumerable<Text> Texts => Text.Seeds().OrderByDescending(text => text.Words).Take(1);

    public static IEnumerable<string> Stages => Engine.Stages.Select(stage => stage.Name);

    [GlobalSetup]
    public void Prepare()
    {
        document = Engine.Begin(new SourceDocument { Id = Article.Name, File = Article.Name, Text = Article.Content, Sha256 = "" });
        foreach (var before in Engine.Stages.TakeWhile(other => other.Name != Stage)) document = before.Annotate(document);
        stage = Engine.Stages.First(other => other.Name == Stage);
    }

    [Benchmark]
    public AnnotatedDocument Annotate() => stage.Annotate(document);
}
