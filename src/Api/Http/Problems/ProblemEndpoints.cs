using Microsoft.AspNetCore.Http.HttpResults;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Http.Problems;

/// <summary>What stands behind the <c>type</c> of a problem.</summary>
internal static class ProblemEndpoints
{
    // JSON first, as everywhere; a browser asks for HTML.
    private static readonly Produced Forms = new(Format.Json, Format.Html, Format.Text);

    /// <summary>Maps <c>/problems</c>.</summary>
    public static void MapProblems(this IEndpointRouteBuilder routes)
    {
        var problems = routes.MapGroup("/problems").WithTags("Problems");
        problems.MapRead("listProblemTypes", "", List, produces: Forms);
        problems.MapRead("getProblemType", "/{id}", Get, produces: Forms);
        problems.MapRead("getProblemStyles", "/page.css", () => new WrittenResult(ProblemStyles.Css, Format.Css), produces: new(Format.Css))
            .ExcludeFromDescription();
    }

    /// <summary>List kinds of problem</summary>
    /// <remarks>Everything that can go wrong, what it means, and what to do about it. A browser gets a page.</remarks>
    internal static Results<Ok<ProblemTypesResponse>, WrittenResult> List(Format format, HttpContext context)
    {
        Describe(context.Response);
        if (format == Format.Json)
            return TypedResults.Ok(new ProblemTypesResponse([.. ProblemType.All.Select(ProblemTypeResponse.Of)]));
        return new WrittenResult(format == Format.Html ? ProblemPage.List(context.Request.PathBase) : ProblemText.List(), format);
    }

    /// <summary>Explain a kind of problem</summary>
    /// <remarks>What the `type` of a problem leads to: what has happened, what to do, and an example. A browser gets a page.</remarks>
    /// <param name="id">Last part of the problem's `type`.</param>
    /// <param name="format">The form that was asked for.</param>
    /// <param name="context">The request.</param>
    internal static Results<Ok<ProblemTypeResponse>, WrittenResult, ProblemResult> Get(string id, Format format, HttpContext context)
    {
        if (ProblemType.All.FirstOrDefault(type => type.Slug == id) is not { } type)
            return ProblemResult.NoSuch("kind of problem", id);
        Describe(context.Response);
        if (format == Format.Json)
            return TypedResults.Ok(ProblemTypeResponse.Of(type));
        return new WrittenResult(format == Format.Html ? ProblemPage.Of(type, context.Request.PathBase) : ProblemText.Of(type), format);
    }

    /// <summary>They change with a new version of the program only.</summary>
    private static void Describe(HttpResponse response)
    {
        response.Headers.CacheControl = "public, max-age=3600";
        response.Headers.Vary = "Accept";
    }
}
