using OnRecord.Api.Http.Problems;

namespace OnRecord.Api.Http.Serving;

/// <summary>
/// Stands before everything else, the framework's own check of the host included, so that whatever answers is guarded and has a body.
/// </summary>
internal sealed class Front : IStartupFilter
{
    /// <inheritdoc/>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(SecurityHeaders.Add);
        app.UseStatusCodePages(Failures.OfStatus);
        next(app);
    };
}
