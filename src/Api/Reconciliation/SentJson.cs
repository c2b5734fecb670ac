using System.Text.Json;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;
using OnRecord.Api.Seeding.Files;

namespace OnRecord.Api.Reconciliation;

/// <summary>JSON that a client sends in a parameter or a form: its root, and the mistakes found so far, each with its pointer.</summary>
internal sealed class SentJson
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    private SentJson(JsonPlace root) => Root = root;

    /// <summary>The root; a place where nothing stands where the text is no JSON.</summary>
    public JsonPlace Root { get; }

    /// <summary>The mistakes.</summary>
    public List<ProblemError> Errors { get; } = [];

    /// <summary>Parses a text, and has a mistake noted where it is no JSON object.</summary>
    public static SentJson Parse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Strict);
            var json = new SentJson(new(document.RootElement.Clone(), ""));
            // Half a surrogate pair is JSON but no text; whoever reads it later should not have to think of it.
            _ = Texts(document.RootElement);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                json.Wrong(json.Root, $"{json.Root.Shown} is no JSON object.", "a JSON object");
            return json;
        }
        catch (JsonException malformed)
        {
            var message = $"It is not JSON: line {malformed.LineNumber + 1}, byte {malformed.BytePositionInLine + 1} cannot be read.";
            return Malformed(message, "JSON without comments, trailing commas or repeated properties, nested at most 16 deep");
        }
        catch (InvalidOperationException)
        {
            return Malformed("It holds half a surrogate pair.", "text in whole characters");
        }
    }

    /// <summary>Notes a mistake at a place.</summary>
    public void Wrong(JsonPlace at, string message, string expected)
    {
        if (Errors.Count < 20)
            Errors.Add(new() { Pointer = Shown.Cut(at.Pointer, 200), Message = message, Expected = expected });
    }

    /// <summary>Notes every property of an object that is none of <paramref name="known"/>.</summary>
    public void OnlyKnows(JsonPlace place, params IReadOnlyList<string> known)
    {
        foreach (var name in place.Names().Where(name => !known.Contains(name)))
        {
            var nearest = NearestName.Of(name, known);
            var expected = nearest is null ? $"one of: {string.Join(", ", known)}" : $"Did you mean '{nearest}'?";
            Wrong(place[name], $"There is no property {Shown.Value(name)} here.", expected);
        }
    }

    private static SentJson Malformed(string message, string expected)
    {
        var json = new SentJson(new(null, ""));
        json.Wrong(json.Root, message, expected);
        return json;
    }

    private static int Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!.Length,
        JsonValueKind.Object => element.EnumerateObject().Sum(property => property.Name.Length + Texts(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().Sum(Texts),
        _ => 0,
    };
}
