using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Articles;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Http.Serving;

namespace OnRecord.Api.Export;

/// <summary>
/// Where the lines of an export come from, each as JSON in UTF-8 without a line break, one after another and never all at once.
/// </summary>
internal static class ExportedRows
{
    /// <summary>The objects of a resource as its list serves them, in the order of the list.</summary>
    public static IAsyncEnumerable<byte[]> Objects(CorpusContext db, Resource resource)
    {
        var (first, end) = (ObjectRow.KeyOf(resource, 0), ObjectRow.KeyOf(resource + 1, 0));
        return db.Objects.Where(one => one.Key >= first && one.Key < end).OrderBy(one => one.Key).Select(one => one.Json)
            .AsAsyncEnumerable();
    }

    /// <summary>The raw documents, in the order of the list of articles.</summary>
    public static async IAsyncEnumerable<byte[]> Sources(CorpusContext db, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var sources = db.Sources.OrderBy(source => source.ArticleKey)
            .Select(source => new { source.Article!.Id, source.Text, source.Layout });
        await foreach (var source in sources.AsAsyncEnumerable().WithCancellation(cancel))
            yield return Written(new ExportedSource(
                source.Id, source.Text, ParagraphResponse.Of(source.Layout, source.Text),
                BoilerplateResponse.Of(source.Layout, source.Text)));
    }

    /// <summary>The mentions of every article, article after article, each as the answer for its article orders them.</summary>
    public static async IAsyncEnumerable<byte[]> Mentions(CorpusContext db, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var mentions = db.Mentions
            .OrderBy(mention => mention.ArticleKey).ThenBy(mention => mention.Start).ThenByDescending(mention => mention.End)
            .ThenBy(mention => mention.Key)
            .Select(mention => new
            {
                Article = mention.Article!.Id,
                Mention = new MentionResponse(
                    mention.Start, mention.End, mention.Text, new(mention.Actor!.Id, mention.Actor.Name), mention.Kind, mention.Confidence,
                    mention.Status),
            });
        var (article, number) = ("", 0);
        await foreach (var row in mentions.AsAsyncEnumerable().WithCancellation(cancel))
        {
            (article, number) = (row.Article, row.Article == article ? number + 1 : 1);
            yield return Written(ExportedMention.Of(article, number, row.Mention));
        }
    }

    private static byte[] Written<T>(T row) => JsonSerializer.SerializeToUtf8Bytes(row, ServedJson.Options);
}
