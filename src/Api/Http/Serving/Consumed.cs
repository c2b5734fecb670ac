using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Http.Serving;

/// <summary>Endpoint metadata: the body that it reads.</summary>
/// <param name="MediaTypes">Without parameters, the usual one first.</param>
/// <param name="MaxBytes">The largest body.</param>
/// <param name="Description">What is to be sent, in Markdown.</param>
/// <param name="Example">A body that gives a good answer.</param>
internal sealed record Consumed(IReadOnlyList<string> MediaTypes, int MaxBytes, string Description, string Example)
{
    /// <summary>A form, as browsers send it.</summary>
    public const string Form = "application/x-www-form-urlencoded";

    /// <summary>The fields of a form; empty for a body that is none.</summary>
    public IReadOnlyList<Parameter> Fields { get; init; } = [];
}
