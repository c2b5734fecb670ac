using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Serving;
using OnRecord.Domain.Articles;

namespace OnRecord.Api.Analyses;

/// <summary>Reads the article that a client sends.</summary>
internal static class AnalysisBody
{
    /// <summary>The document, or the problem with it.</summary>
    public static async Task<(SentDocument? Document, ProblemResult? Problem)> Read(
        HttpRequest request, Consumed consumed, CancellationToken cancel)
    {
        var (sent, problem) = await SentBody.Read(request, consumed, cancel);
        if (sent is null)
            return (null, problem);
        var page = sent.MediaType == "text/html" ? HtmlPage.Read(sent.Text) : null;
        return string.IsNullOrWhiteSpace(page?.Text ?? sent.Text)
            ? (null, SentBody.Unreadable("", "The body holds no text.", "an article"))
            : (new(sent.Bytes, page?.Text ?? sent.Text, sent.MediaType, page?.Metadata), null);
    }
}
