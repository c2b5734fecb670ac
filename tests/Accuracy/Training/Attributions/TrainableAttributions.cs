using OnRecord.Accuracy.Training.Networks;
using OnRecord.Domain.Networks;

namespace OnRecord.Accuracy.Training.Attributions;

/// <summary>The network of attributions while it learns: both halves at once, so that the first learns what the second needs.</summary>
internal sealed class TrainableAttributions
{
    private readonly TrainableCues cues;
    private readonly TrainableRoles roles;

    /// <summary>Random weights.</summary>
    /// <param name="random">Decides the weights, and what is put out while learning.</param>
    /// <param name="dropout">The share of numbers between layers that is put out.</param>
    public TrainableAttributions(Random random, float dropout = 0.33f)
    {
        (cues, roles) = (new TrainableCues(random, dropout), new TrainableRoles(TrainableCues.States, random, dropout));
        Parameters = [.. cues.Parameters, .. roles.Parameters];
    }

    /// <summary>All that it learns.</summary>
    public IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>Reads articles and adds the slopes of the loss to the gradients.</summary>
    /// <returns>The loss of cues a stretch, and of roles a window, in nats.</returns>
    public (double Cues, double Roles) Learn(IReadOnlyList<LabelledArticle> articles)
    {
        var rows = new PackedArticles(articles);
        var states = cues.Forward(rows);
        var slopes = new float[states.Length];
        var cueLoss = cues.Learn(rows, states, slopes);
        var roleLoss = roles.Learn(rows, states, slopes);
        cues.Backward(rows, slopes);
        return (cueLoss, roleLoss);
    }

    /// <summary>The weights, as the engine reads them.</summary>
    public WeightWriter ToFile()
    {
        var file = new WeightWriter();
        cues.Write(file);
        roles.Write(file);
        return file;
    }
}
