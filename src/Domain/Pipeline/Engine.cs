using System.Collections.Immutable;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Entities;
using OnRecord.Domain.Events;
using OnRecord.Domain.Languages;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Pipeline;

/// <summary>Turns a raw document into structures: the order of all stages stands here.</summary>
/// <remarks>Built once, immutable, safe for use from several threads.</remarks>
public sealed class Engine
{
    private readonly ImmutableArray<Func<AnnotatedDocument, AnnotatedDocument>> stages;

    /// <summary>Builds the stages.</summary>
    /// <param name="authority">The actors to resolve to.</param>
    /// <param name="trained">Whether attributions are read by rules and a trained network together; by rules alone otherwise, to compare.</param>
    public Engine(ActorAuthority authority, bool trained = true)
    {
        Authority = authority;
        stages =
        [
            new ArticleCleaner().Annotate,
            new Tokenizer().Annotate,
            new LanguageReader().Annotate,
            new SentenceSplitter().Annotate,
            new QuotationFinder().Annotate,
            new SyntaxParser().Annotate,
            new EntityFinder(EntityModel.Default).Annotate,
            new DatelineReader().Annotate,
            new DateFinder().Annotate,
            new AttributionFinder(new CueLexicon(), trained).Annotate,
            new ActorFinder(authority).Annotate,
            new QuoteBuilder().Annotate,
            new EventFinder().Annotate,
        ];
    }

    /// <summary>Changes whenever the compiled engine does, so that kept analyses are never taken for those of another.</summary>
    public static string Version { get; } =
        $"{typeof(Engine).Assembly.GetName().Version!.ToString(3)}+{typeof(Engine).Module.ModuleVersionId.ToString("N")[..8]}";

    /// <summary>The actors it resolves to.</summary>
    public ActorAuthority Authority { get; }

    /// <summary>The stages in their order.</summary>
    public IEnumerable<Stage> Stages => stages.Select(stage => new Stage(stage.Target!.GetType().Name, stage));

    /// <summary>Analyses one document.</summary>
    public AnalysedArticle Analyse(SourceDocument source)
    {
        var document = Annotate(source);
        return new AnalysedArticle
        {
            Article = Describe(source, document),
            Actors = document.Actors,
            Mentions = document.Mentions,
            Places = document.Places,
            Quotes = document.Quotes,
            Events = document.Events,
            Warnings = [.. Warnings(source, document)],
        };
    }

    /// <summary>Runs the stages and gives back every layer, for whoever wants to see how a reading came about.</summary>
    public AnnotatedDocument Annotate(SourceDocument source)
    {
        var document = Begin(source);
        foreach (var stage in stages)
        {
            // What is not English would only be misread.
            if (document.IsForeign) break;
            document = stage(document);
        }
        return document;
    }

    /// <summary>The document as the first stage finds it.</summary>
    public AnnotatedDocument Begin(SourceDocument source) => new() { Text = source.Text, ArticleId = source.Id, Published = source.Published?.Date };

    private static Article Describe(SourceDocument source, AnnotatedDocument document)
    {
        var layout = document.Layout;
        return new Article
        {
            Id = source.Id,
            File = source.File,
            Text = source.Text,
            Sha256 = source.Sha256,
            MediaType = source.MediaType,
            Title = layout.Title is { } title ? document.TextOf(title) : source.Title ?? source.File,
            Standfirst = layout.Standfirst is { } standfirst ? document.TextOf(standfirst) : null,
            Bylines = [.. layout.Bylines.Select(document.TextOf)],
            OutletId = source.OutletId,
            AgencyId = source.AgencyId ?? (layout.AgencyCredit is { } credit ? ActorId.Of(document.TextOf(credit)) : null),
            Url = source.Url ?? (layout.CanonicalUrl is { } url ? document.TextOf(url) : null),
            Published = Published(source, document),
            CopyOf = source.CopyOf,
            Language = document.Language,
            WordCount = document.Tokens.Count(token => token.IsWord),
            Layout = layout,
        };
    }

    private static Publication? Published(SourceDocument source, AnnotatedDocument document) =>
        source.Published ?? (document is { Published: { } day, Layout.Dateline: { } line } ? new Publication(day, PublicationBasis.Stated, document.TextOf(line)) : null);

    private static IEnumerable<string> Warnings(SourceDocument source, AnnotatedDocument document)
    {
        if (document.Tokens.IsEmpty) yield return "The document holds no article that could be read.";
        if (document.IsForeign)
        {
            yield return Language.NameOf(document.Language) is { } language
                ? $"This is written in {language}, not in English, so nothing was looked for in it."
                : "This does not read as English, so nothing was looked for in it.";
        }
        else if (document.Published is null) yield return "No publication date is known, so dates that are relative to it are left open.";
    }
}
