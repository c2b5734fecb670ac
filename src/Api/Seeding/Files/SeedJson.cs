using System.Text;
using System.Text.Json;

namespace OnRecord.Api.Seeding.Files;

/// <summary>One JSON file of a seeds folder while it is read: its root and the mistakes found so far.</summary>
internal sealed class SeedJson
{
    // A corpus of a hundred thousand articles needs some 60 MB of records; more is a mistake of file.
    private const long LargestBytes = 256L * 1024 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly List<SeedProblem> _problems = [];
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    private SeedJson(string file) => File = file;

    /// <summary>Name of the file.</summary>
    public string File { get; }

    /// <summary>The root of the document; one that holds nothing where the file is missing or no JSON.</summary>
    public JsonPlace Root { get; private set; } = new(null, "");

    /// <summary>The mistakes: first what the schema names, then what it cannot know.</summary>
    public IReadOnlyList<SeedProblem> Problems => _problems;

    /// <summary>Whether nothing of the file can be used.</summary>
    public bool HasErrors => _problems.Exists(problem => problem.Severity == SeedProblemSeverity.Error);

    /// <summary>Reads a file and checks it against its schema.</summary>
    public static SeedJson Read(string folder, string file)
    {
        var json = new SeedJson(file);
        var path = Path.Combine(folder, file);
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > LargestBytes } large)
            {
                json.Add(new JsonPlace(null, ""), $"a file of at most {LargestBytes / 1024 / 1024} MiB", $"{large.Length / 1024 / 1024} MiB");
            }
            else if (System.IO.File.Exists(path))
            {
                json.Parse(System.IO.File.ReadAllBytes(path));
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            json.Add(json.Root, "a file that can be read", unreadable.Message);
        }

        return json;
    }

    /// <summary>Notes a mistake at a place; one that the schema has named already is not named again.</summary>
    public void Add(JsonPlace place, string expected, string? found, SeedProblemSeverity severity = SeedProblemSeverity.Error)
    {
        if (_named.Add(place.Pointer))
        {
            _problems.Add(new SeedProblem(File, place.Pointer, severity, expected, found));
        }
    }

    /// <summary>Notes a mistake whose found part is what stands at the place.</summary>
    public void Add(JsonPlace place, string expected, SeedProblemSeverity severity = SeedProblemSeverity.Error) =>
        Add(place, expected, place.Shown, severity);

    private void Parse(byte[] bytes)
    {
        try
        {
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
            using var document = JsonDocument.Parse(text, Strict);
            Root = new JsonPlace(document.RootElement.Clone(), "");
            _problems.AddRange(SeedSchema.Of(File).Validate(File, text));
            _named.UnionWith(_problems.Select(problem => problem.At));
        }
        catch (DecoderFallbackException)
        {
            Add(Root, "text in UTF-8", "bytes that are none");
        }
        catch (JsonException malformed)
        {
            _problems.Add(new SeedProblem(
                File,
                "",
                SeedProblemSeverity.Error,
                "well-formed JSON without comments, trailing commas or repeated properties",
                malformed.Message.Split(" LineNumber:")[0].TrimEnd('.'),
                malformed.LineNumber is { } line ? (int)line + 1 : null));
        }
    }
}
