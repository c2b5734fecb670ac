using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Pipeline;

/// <summary>Turns a raw document into structures: the order of all stages stands here.</summary>
/// <remarks>Built once, immutable, safe for use from several threads.</remarks>
public sealed class Engine(ActorAuthority authority)
{
    /// <summary>Changes whenever the compiled engine does, so that kept analyses are never taken for those of another.</summary>
    public static string Version { get; } =
        $"{typeof(Engine).Assembly.GetName().Version!.ToString(3)}+{typeof(Engine).Module.ModuleVersionId.ToString("N")[..8]}";

    /// <summary>The actors it resolves to.</summary>
    public ActorAuthority Authority { get; } = authority;

    /// <summary>Analyses one document.</summary>
    public AnalysedArticle Analyse(SourceDocument source)
    {
        var document = new AnnotatedDocument { Text = source.Text, ArticleId = source.Id, Published = source.Published?.Date };
        return new AnalysedArticle
        {
            Article = new Article
            {
                Id = source.Id,
                File = source.File,
                Text = source.Text,
                Sha256 = source.Sha256,
                MediaType = source.MediaType,
                Title = source.Title ?? source.File,
                OutletId = source.OutletId,
                AgencyId = source.AgencyId,
                Url = source.Url,
                Published = source.Published,
                CopyOf = source.CopyOf,
                Language = "en",
                WordCount = 0,
                Layout = document.Layout,
            },
            Mentions = document.Mentions,
            Quotes = document.Quotes,
            Events = document.Events,
        };
    }
}
