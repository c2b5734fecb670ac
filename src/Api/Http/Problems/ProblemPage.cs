using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Http.Problems;

/// <summary>Kinds of problem explained as pages: whole without style, without scripts, fit to be read aloud by a machine.</summary>
internal static partial class ProblemPage
{
    private static readonly JsonSerializerOptions Indented = new(ServedJson.Options) { WriteIndented = true };

    /// <summary>One kind.</summary>
    public static string Of(ProblemType type, PathString pathBase) => Page(type.Title, pathBase, $"""
        <h1>{Marked(type.Title)}</h1>
        <dl>
        <dt>HTTP status</dt><dd>{type.Status}</dd>
        <dt>Type</dt><dd><code>{Marked(type.Address)}</code></dd>
        </dl>
        <h2>What it means</h2>
        <p>{Marked(type.Meaning)}</p>
        <h2>What to do</h2>
        <p>{Marked(type.Remedy)}</p>
        <h2 id="example">An example</h2>
        <pre tabindex="0" role="region" aria-labelledby="example"><code>{Example(type)}</code></pre>
        <p><a href="{Marked(pathBase)}/problems">All kinds of problem</a></p>
        """);

    /// <summary>All of them.</summary>
    public static string List(PathString pathBase) => Page("Problems", pathBase, $"""
        <h1>Problems</h1>
        <p>Whatever goes wrong is answered as <code>application/problem+json</code> (RFC 9457), with one of these for its
        <code>type</code>.</p>
        <table>
        <thead><tr><th scope="col">Status</th><th scope="col">Kind</th><th scope="col">What to do</th></tr></thead>
        <tbody>
        {string.Concat(ProblemType.All.Select(type => Row(type, pathBase)))}</tbody>
        </table>
        """);

    private static string Row(ProblemType type, PathString pathBase) =>
        $"<tr><td>{type.Status}</td><th scope=\"row\"><a href=\"{Marked(pathBase + type.Address)}\">{Marked(type.Title)}</a></th>"
        + $"<td>{Marked(type.Remedy)}</td></tr>\n";

    private static string Page(string title, PathString pathBase, string main) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{Marked(title)} – On Record</title>
        <link rel="stylesheet" href="{Marked(pathBase)}/problems/page.css">
        </head>
        <body>
        <header><a href="{Marked(pathBase)}/swagger/index.html">On Record</a></header>
        <main>
        {main}
        </main>
        </body>
        </html>

        """;

    private static string Example(ProblemType type) =>
        HtmlEncoder.Default.Encode(JsonSerializer.Serialize(ProblemExample.Of(type), Indented));

    /// <summary>Encodes text, whose backticks mark code.</summary>
    private static string Marked(string? text) => Code().Replace(HtmlEncoder.Default.Encode(text ?? ""), "<code>$1</code>");

    private static string Marked(PathString path) => HtmlEncoder.Default.Encode(path.ToUriComponent());

    [GeneratedRegex("`(.*?)`")]
    private static partial Regex Code();
}
