using System.Globalization;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace OnRecord.Api.Http.Contract;

/// <summary>
/// Gives every number, text and list of an answer its bounds, so that a client knows what to make room for. What an attribute of the
/// property says (<c>Range</c>, <c>MaxLength</c>, <c>RegularExpression</c>) stands.
/// </summary>
internal sealed class BoundedSchemas : ISchemaFilter
{
    // More than a corpus that one file holds can put into one answer; pages are bounded closer.
    private const int MostItems = 1_000_000;

    private static readonly Dictionary<string, int> LengthOfFormat = new() { ["date"] = 10, ["date-time"] = 40, ["uuid"] = 36, ["uri"] = 65_536 };

    /// <inheritdoc/>
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Type: { } type } bare)
            return;
        if (type.HasFlag(JsonSchemaType.Array))
            bare.MaxItems ??= MostItems;
        if (type.HasFlag(JsonSchemaType.Integer))
            BoundInteger(bare);
        if (type.HasFlag(JsonSchemaType.Number) && context.MemberInfo?.Name == "Confidence")
            (bare.Minimum, bare.Maximum) = ("0", "1");
        if (type.HasFlag(JsonSchemaType.String) && bare.Enum is not { Count: > 0 })
            BoundText(bare, WrittenForm.Of(context.MemberInfo));
    }

    /// <summary>Every whole number that is answered counts something, or is an offset.</summary>
    private static void BoundInteger(OpenApiSchema schema)
    {
        schema.Format ??= "int32";
        schema.Minimum ??= "0";
        schema.Maximum ??= (schema.Format == "int64" ? long.MaxValue : int.MaxValue).ToString(CultureInfo.InvariantCulture);
    }

    private static void BoundText(OpenApiSchema schema, WrittenForm form)
    {
        if (schema.Format is { } format)
        {
            schema.MaxLength ??= LengthOfFormat.GetValueOrDefault(format, form.MaxLength);
            return;
        }
        if (schema.Pattern is null)
            (schema.Pattern, schema.Format) = (form.Pattern, form.Format);
        schema.MaxLength ??= form.MaxLength;
    }
}
