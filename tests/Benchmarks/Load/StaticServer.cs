using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace OnRecord.Benchmarks.Load;

/// <summary>The ceiling: Kestrel and nothing else, which answers every GET with the same prebuilt bytes.</summary>
/// <remarks><c>PUT /N</c> makes them N bytes from then on.</remarks>
internal sealed class StaticServer
{
    private byte[] body = [];

    /// <summary>Serves on a free port, which it prints, until it is told to stop.</summary>
    public static async Task Run(CancellationToken cancel)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server => server.AddServerHeader = false).UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.Run(new StaticServer().Answer);
        await app.StartAsync(cancel);
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Console.WriteLine($"Serving on {addresses.Single()}");
        await app.WaitForShutdownAsync(cancel);
    }

    private Task Answer(HttpContext context)
    {
        if (HttpMethods.IsPut(context.Request.Method))
        {
            body = new byte[int.Parse(context.Request.Path.Value!.AsSpan(1), CultureInfo.InvariantCulture)];
            body.AsSpan().Fill((byte)'x');
            return Task.CompletedTask;
        }
        var response = context.Response;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Length;
        return response.BodyWriter.WriteAsync(body, context.RequestAborted).AsTask();
    }
}
