using System.Collections.Concurrent;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace OnRecord.Api.Seeding.Files;

/// <summary>The JSON Schema of a seed file, as it stood beside the seeds when the program was built.</summary>
internal sealed class SeedSchema
{
    private static readonly ConcurrentDictionary<string, SeedSchema> Loaded = new(StringComparer.Ordinal);

    private readonly JsonSchema _schema;

    private SeedSchema(JsonSchema schema) => _schema = schema;

    /// <summary>The schema of a file, <c>actors.schema.json</c> for <c>actors.json</c>.</summary>
    public static SeedSchema Of(string file) => Loaded.GetOrAdd(file, static name =>
    {
        var resource = $"schemas/{Path.GetFileNameWithoutExtension(name)}.schema.json";
        using var stream = typeof(SeedSchema).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program was built without {resource}.");
        using var reader = new StreamReader(stream);
        return new SeedSchema(JsonSchema.FromJsonAsync(reader.ReadToEnd()).GetAwaiter().GetResult());
    });

    /// <summary>Every place where the text, which is well-formed JSON, departs from the schema.</summary>
    public IEnumerable<SeedProblem> Validate(string file, string text)
    {
        // Dates must stay the strings they are.
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        return [.. Flatten(_schema.Validate(JToken.ReadFrom(reader))).Select(error => SchemaMistake.Describe(file, error))];
    }

    private static IEnumerable<ValidationError> Flatten(IEnumerable<ValidationError> errors) => errors
        .SelectMany(error => error is ChildSchemaValidationError parent ? Flatten(parent.Errors.SelectMany(child => child.Value)) : [error])
        // Of what should be an object and is none, that is enough to say.
        .Where(error => error.Kind != ValidationErrorKind.PropertyRequired || error.Token is JObject);
}
