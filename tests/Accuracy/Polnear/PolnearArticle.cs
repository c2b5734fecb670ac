using System.Collections.Immutable;

namespace OnRecord.Accuracy.Polnear;

/// <summary>An annotated article.</summary>
/// <param name="Name">Its file's name without ending.</param>
/// <param name="Text">The raw document.</param>
/// <param name="Gold">Its attributions.</param>
public sealed record PolnearArticle(string Name, string Text, ImmutableArray<Attribution> Gold)
{
    /// <summary>The articles of the training part that a split takes, by name; none where the folder is not there.</summary>
    /// <param name="dataFolder">The data folder, which holds <c>polnear/train</c>.</param>
    /// <param name="split">Whether to take a file.</param>
    public static IEnumerable<PolnearArticle> Of(string dataFolder, Func<string, bool> split)
    {
        var folder = Path.Combine(dataFolder, "polnear", "train");
        if (!Directory.Exists(folder))
        {
            yield break;
        }

        foreach (var file in Directory.GetFiles(folder, "*.txt").Where(split).Order(StringComparer.Ordinal))
        {
            var annotation = Path.ChangeExtension(file, ".ann");
            if (File.Exists(annotation))
            {
                var text = File.ReadAllText(file);
                yield return new PolnearArticle(Path.GetFileNameWithoutExtension(file), text, AnnReader.Read(File.ReadAllText(annotation), text));
            }
        }
    }
}
