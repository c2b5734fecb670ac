namespace OnRecord.Api.Http.Problems;

/// <summary>How the pages look. A file of its own, so that their content security policy can do without inline styles.</summary>
internal static class ProblemStyles
{
    /// <summary>The stylesheet.</summary>
    public const string Css = """
        :root { color-scheme: light dark }
        body { max-width: 44rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word }
        header { padding-block: .5rem; border-bottom: 1px solid GrayText }
        h1 { font-size: 1.6rem; line-height: 1.25 }
        h2 { font-size: 1.15rem; margin-block: 1.5rem .5rem }
        code { font-family: ui-monospace, monospace; font-size: .95em }
        pre { padding: .75rem; border: 1px solid GrayText; overflow-x: auto; overflow-wrap: normal }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem }
        dd { margin: 0; overflow-wrap: anywhere }
        table { border-collapse: collapse }
        th, td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid GrayText; text-align: start; vertical-align: top }
        tbody th { font-weight: 600 }

        """;
}
