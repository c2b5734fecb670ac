using OnRecord.Api.Data;
using OnRecord.Api.Data.Writing;
using OnRecord.Api.Names;
using OnRecord.Api.Tests.Seeding;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Text;

namespace OnRecord.Api.Tests.Names;

/// <summary>A corpus of actors with names of every sort, each mentioned as often as its test wants.</summary>
internal static class NameCorpus
{
    public static Actor Person(string id, string name, params string[] aliases) => new()
    {
        Id = id, Name = name, Kind = ActorKind.Person, Origin = ActorOrigin.Authority, Aliases = [.. aliases],
    };

    public static Actor Body(string id, string name, params string[] aliases) =>
        Person(id, name, aliases) with { Kind = ActorKind.Organization };

    public static Actor State(string id, string name, params string[] aliases) => Person(id, name, aliases) with { Kind = ActorKind.Country };

    /// <summary>The actors, with one article that mentions each of <paramref name="mentioned"/> as often as it is given.</summary>
    public static LinkedCorpus Of(IEnumerable<Actor> actors, params string[] mentioned) => new()
    {
        Actors = [.. actors.OrderBy(actor => actor.Id, StringComparer.Ordinal)],
        Articles = [Article(mentioned)],
    };

    /// <summary>The index of such a corpus, over a real snapshot in a folder.</summary>
    public static NamesIndex Index(TemporaryFolder folder, IEnumerable<Actor> actors, params string[] mentioned) =>
        new(NameReader.Read(Write(folder, Of(actors, mentioned))));

    public static Snapshot Write(TemporaryFolder folder, LinkedCorpus corpus, string name = "names")
    {
        SnapshotWriter.Write(corpus, new SnapshotFacts(name, name, DateTimeOffset.UnixEpoch, [], []), folder[name + ".db"]);
        return Snapshot.Open(folder[name + ".db"]);
    }

    private static AnalysedArticle Article(string[] mentioned)
    {
        var text = string.Concat(mentioned.Select(_ => "x "));
        return new()
        {
            Article = new Article
            {
                Id = "article", File = "article.txt", Text = text, Sha256 = new string('a', 64), MediaType = "text/plain", Title = "x",
                Language = "en", WordCount = mentioned.Length, Layout = new ArticleLayout(),
            },
            Mentions = [.. mentioned.Select((id, place) => new Mention(new TextSpan(2 * place, (2 * place) + 1), id, MentionKind.Name, 1))],
        };
    }
}
