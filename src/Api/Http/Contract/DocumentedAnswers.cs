using System.Reflection;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.OpenApi;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Serving;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace OnRecord.Api.Http.Contract;

/// <summary>Documents every answer of an operation: the good one in all its forms, not modified, moved, and each problem.</summary>
internal sealed class DocumentedAnswers : IOperationFilter
{
    private static readonly Format[] Paged = [Format.Csv, Format.Ndjson];
    private static readonly Format[] Saved = [Format.Csv, Format.Ndjson, Format.GraphMl, Format.Gexf, Format.Zip];

    /// <inheritdoc/>
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var kept = context.ApiDescription.HttpMethod == HttpMethods.Get && metadata.OfType<CorpusGate>().Any();
        operation.Responses ??= [];
        if (operation.Responses.TryGetValue("200", out var good) && good is OpenApiResponse ok)
            DescribeGood(ok, context, kept);
        if (kept)
            operation.Responses["304"] = Bare(
                "The client has this answer already: its `If-None-Match` names the current `ETag`.", AnswerHeaders.Kept, context);
        if (Moves(metadata))
            operation.Responses["308"] = Bare(
                "It has another id by now: go to the address that `Location` names.", [.. AnswerHeaders.Everywhere, "Location"], context);
        foreach (var type in Problems(operation, context))
            operation.Responses[$"{type.Status}"] = type.Status is 400 or 404
                ? SharedProblems.Describe(type, OwnProblems.Example(type, context), context.Document)
                : new OpenApiResponseReference(SharedProblems.NameOf(type), context.Document);
    }

    private static void DescribeGood(OpenApiResponse response, OperationFilterContext context, bool kept)
    {
        var formats = (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<Produced>().LastOrDefault() ?? Produced.Json).Formats;
        var answered = context.ApiDescription.SupportedResponseTypes.FirstOrDefault(type => type.StatusCode == StatusCodes.Status200OK)?.Type;
        response.Description = answered is null ? null : Documentation.OfType(answered);
        response.Description ??= "What was asked for, in the form that was asked for.";
        var typed = response.Content?.Values.FirstOrDefault();
        response.Content = formats.Index().ToDictionary(
            format => format.Item.MediaType,
            format => format.Index == 0 && typed is not null && FormSchema.IsJson(format.Item.MediaType)
                ? typed
                : new OpenApiMediaType { Schema = FormSchema.Of(format.Item) });
        IEnumerable<string> headers = kept ? AnswerHeaders.Kept : AnswerHeaders.Everywhere;
        if (formats.Intersect(Paged).Any())
            headers = headers.Append("Link");
        if (formats.Intersect(Saved).Any())
            headers = headers.Append("Content-Disposition");
        AnswerHeaders.AddTo(response, headers, context.Document);
    }

    private static OpenApiResponse Bare(string description, IEnumerable<string> headers, OperationFilterContext context)
    {
        var response = new OpenApiResponse { Description = description };
        AnswerHeaders.AddTo(response, headers, context.Document);
        return response;
    }

    /// <summary>Whether the handler's return type, which lists every outcome, has a redirection among them.</summary>
    private static bool Moves(IEnumerable<object> metadata) =>
        metadata.OfType<MethodInfo>().LastOrDefault()?.ReturnType is { } returned && Outcomes(returned).Contains(typeof(RedirectHttpResult));

    private static IEnumerable<Type> Outcomes(Type type) => type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(Task<>) || typeof(INestedHttpResult).IsAssignableFrom(type))
            ? type.GetGenericArguments().SelectMany(Outcomes)
            : [type];

    private static IEnumerable<ProblemType> Problems(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        yield return ProblemType.InvalidParameter;
        if (operation.Parameters?.Any(parameter => parameter.In == ParameterLocation.Path) == true)
            yield return ProblemType.NotFound;
        yield return ProblemType.NotAcceptable;
        yield return ProblemType.AddressTooLong;
        if (metadata.OfType<Consumed>().Any())
        {
            yield return ProblemType.BodyTooLarge;
            yield return ProblemType.UnsupportedMediaType;
        }
        foreach (var own in metadata.OfType<ProblemType>())
            yield return own;
        yield return ProblemType.TooManyRequests;
        yield return ProblemType.InternalError;
        if (metadata.OfType<CorpusGate>().Any())
        {
            yield return ProblemType.Busy;
            yield return ProblemType.Timeout;
        }
    }
}
