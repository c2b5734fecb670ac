using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace OnRecord.Api.Seeding.Files;

/// <summary>Says in words what a schema expected.</summary>
internal static class SchemaMistake
{
    /// <summary>The problem that a validation error stands for.</summary>
    public static SeedProblem Describe(string file, ValidationError error)
    {
        var found = error.Kind == ValidationErrorKind.PropertyRequired ? null : Found(error);
        var pointer = error.Token is null ? "" : PointerTo(error.Token);
        return new SeedProblem(file, pointer, SeedProblemSeverity.Error, Expected(error), found, error.HasLineInfo ? error.LineNumber : null);
    }

    private static string Expected(ValidationError error) => error.Kind switch
    {
        ValidationErrorKind.PropertyRequired => $"the property “{error.Property}”",
        ValidationErrorKind.NoAdditionalPropertiesAllowed => $"one of the properties {List(error.Schema.ActualProperties.Keys)}",
        ValidationErrorKind.NotInEnumeration => $"one of {List(error.Schema.Enumeration.Select(value => $"{value}"))}",
        ValidationErrorKind.ItemsNotUnique => "each item once",
        ValidationErrorKind.TooFewItems => $"{error.Schema.MinItems} item or more",
        ValidationErrorKind.StringTooShort => $"{error.Schema.MinLength} character or more",
        ValidationErrorKind.NumberTooSmall => $"a number from {error.Schema.Minimum}",
        ValidationErrorKind.PatternMismatch => InWords(error.Schema, "text of the form " + error.Schema.Pattern),
        ValidationErrorKind.StringExpected => Typed("a string", error.Schema),
        ValidationErrorKind.IntegerExpected => Typed("a whole number", error.Schema),
        ValidationErrorKind.BooleanExpected => Typed("true or false", error.Schema),
        ValidationErrorKind.ArrayExpected => Typed("an array", error.Schema),
        ValidationErrorKind.ObjectExpected => Typed("an object", error.Schema),
        _ => InWords(error.Schema, $"what the schema allows ({error.Kind})"),
    };

    private static string Typed(string type, JsonSchema schema) => InWords(schema, "") is { Length: > 0 } meaning ? $"{type} ({meaning})" : type;

    private static string InWords(JsonSchema schema, string otherwise) =>
        schema.ActualSchema.Description is { Length: > 0 } description
            ? char.ToLowerInvariant(description[0]) + description[1..].TrimEnd('.')
            : otherwise;

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Where(name => name != "$schema"));

    private static string Found(ValidationError error) => error.Token is JProperty property
        ? $"“{property.Name}”"
        : JsonPlace.Shorten(error.Token?.ToString(Formatting.None) ?? "nothing");

    private static string PointerTo(JToken token)
    {
        var steps = new Stack<string>();
        for (var step = token; step.Parent is { } parent; step = parent)
        {
            if (step is JProperty property)
            {
                steps.Push(property.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
            }
            else if (parent is JArray array)
            {
                steps.Push($"{array.IndexOf(step)}");
            }
        }

        return string.Concat(steps.Select(step => "/" + step));
    }
}
