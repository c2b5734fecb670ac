using System.Reflection;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.OpenApi;
using OnRecord.Api.Http.Limits;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Serving;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace OnRecord.Api.Http.Contract;

/// <summary>Documents every answer of an operation: the good one in all its forms, not modified, moved, and each problem.</summary>
/// <remarks>
/// All by the endpoint's metadata: a <see cref="CorpusGate"/> makes answers that can be kept, a <see cref="Limit"/> ones that are
/// counted, a redirection among the outcomes of the handler moves, and a <see cref="ProblemType"/> is one that the handler answers with.
/// </remarks>
internal sealed class DocumentedAnswers : IOperationFilter
{
    private static readonly Format[] Paged = [Format.Csv, Format.Ndjson, Format.JsonLd, Format.Atom];
    private static readonly Format[] Saved = [Format.Csv, Format.Ndjson, Format.GraphMl, Format.Gexf, Format.Zip];

    /// <inheritdoc/>
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var limit = metadata.OfType<Limit>().LastOrDefault();
        var usual = limit is null ? AnswerHeaders.Everywhere : AnswerHeaders.Limited;
        var kept = context.ApiDescription.HttpMethod == HttpMethods.Get && metadata.OfType<CorpusGate>().Any();
        IReadOnlyList<string> good = kept ? [.. usual, .. AnswerHeaders.Kept] : usual;
        operation.Responses ??= [];
        if (operation.Responses.TryGetValue("200", out var answer) && answer is OpenApiResponse ok)
            DescribeGood(ok, good, context);
        if (kept)
            operation.Responses["304"] = Bare(
                "The client has this answer already: its `If-None-Match` names the current `ETag`.", good, context);
        if (Moves(metadata))
            operation.Responses["308"] = Bare(
                "The object has another id: it had this one before, or goes by this name. The query goes along.", [.. usual, "Location"],
                context);
        foreach (var type in Problems(operation, context))
            operation.Responses[$"{type.Status}"] = IsOwn(type)
                ? SharedProblems.Describe(type, Example(type, context), usual, context.Document)
                : new OpenApiResponseReference(SharedProblems.NameOf(type), context.Document);
        if (limit is { Permits: > 0 })
            operation.Responses["429"].Description +=
                $" By default a client may ask {limit.Permits} times in {limit.Seconds} seconds here.";
    }

    private static void DescribeGood(OpenApiResponse response, IEnumerable<string> headers, OperationFilterContext context)
    {
        var formats = (context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<Produced>().LastOrDefault() ?? Produced.Json).Formats;
        var answered = context.ApiDescription.SupportedResponseTypes.FirstOrDefault(type => type.StatusCode == StatusCodes.Status200OK)?.Type;
        response.Description = (answered is null ? null : Documentation.OfType(answered)) ?? "What was asked for, in the form that was asked for.";
        var typed = response.Content?.Values.FirstOrDefault();
        response.Content = formats.Index().ToDictionary(
            format => format.Item.MediaType,
            format => format.Index == 0 && typed is not null && FormSchema.IsJson(format.Item.MediaType)
                ? typed
                : new OpenApiMediaType { Schema = FormSchema.Of(format.Item) });
        if (context.ApiDescription.HttpMethod == HttpMethods.Get && formats.Intersect(Paged).Any())
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
        metadata.OfType<MethodInfo>().LastOrDefault()?.ReturnType is { } returned && Outcomes(returned).Contains(typeof(MovedResult));

    private static IEnumerable<Type> Outcomes(Type type) => type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(Task<>) || typeof(INestedHttpResult).IsAssignableFrom(type))
            ? type.GetGenericArguments().SelectMany(Outcomes)
            : [type];

    /// <summary>Whether the operation's own words make the problem clearer than an example from elsewhere.</summary>
    private static bool IsOwn(ProblemType type) => type.Status is 400 or 404 or 429;

    private static ProblemResponse Example(ProblemType type, OperationFilterContext context)
    {
        var path = "/" + context.ApiDescription.RelativePath!.Replace("{id}", "no-such-id", StringComparison.Ordinal);
        return ProblemExample.Of(type, path, DeclaredParameters.Of(context).Any(parameter => parameter.Name == "limit"));
    }

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
        if (metadata.OfType<Limit>().Any())
            yield return ProblemType.TooManyRequests;
        yield return ProblemType.InternalError;
        if (metadata.OfType<CorpusGate>().Any())
        {
            yield return ProblemType.Busy;
            yield return ProblemType.Timeout;
        }
    }
}
