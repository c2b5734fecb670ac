using OnRecord.Api.Names;
using OnRecord.Api.Tests.Seeding;
using OnRecord.Domain.Actors;
using Xunit;

namespace OnRecord.Api.Tests.Names;

public sealed class NameSearchTests : IDisposable
{
    private static readonly IReadOnlySet<ActorKind> All = Enum.GetValues<ActorKind>().ToHashSet();

    private readonly TemporaryFolder folder = new();
    private readonly NamesIndex index;

    public NameSearchTests() => index = NameCorpus.Index(
        folder,
        [
            NameCorpus.Person("michelle-bachelet", "Michelle Bachelet", "Bachelet"),
            NameCorpus.Person("mich", "Mich"),
            NameCorpus.Person("michael-flynn", "Michael Flynn"),
            NameCorpus.Person("ann-michaels", "Ann Michaels"),
            NameCorpus.Person("bob", "Robert Jones", "Michigan Bob"),
            NameCorpus.Person("volker-turk", "Volker Türk"),
            NameCorpus.Body("ohchr", "Office of the High Commissioner", "OHCHR", "U.N. Human Rights Office"),
            NameCorpus.Body("un", "United Nations", "U.N."),
            NameCorpus.State("china", "China", "PRC"),
            NameCorpus.Person("emoji", "😀 <b>Smith</b>"),
        ],
        "michael-flynn", "michael-flynn", "michelle-bachelet", "bob", "bob", "bob", "un", "un");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void TheWholeNameGoesBeforeNamesThenAliasesThenLaterWords() =>
        Assert.Equal(["mich", "michael-flynn", "michelle-bachelet", "bob", "ann-michaels"], Ids("mich"));

    [Theory]
    [InlineData("bache", "michelle-bachelet")]
    [InlineData("MICHELLE B", "michelle-bachelet")]
    [InlineData("turk", "volker-turk")]
    [InlineData("tür", "volker-turk")]
    [InlineData("u.n. hu", "ohchr")]
    [InlineData("rights off", "ohchr")]
    [InlineData("prc", "china")]
    [InlineData("smith", "emoji")]
    [InlineData("volker-", "volker-turk")]
    [InlineData("bachelet mich", "michelle-bachelet")]
    [InlineData("office rights", "ohchr")]
    public void NamesAreFoundByWhatBeginsThem(string typed, string id) => Assert.Equal(id, Ids(typed).FirstOrDefault());

    [Theory]
    [InlineData("bachlet")]
    [InlineData("bacheleet")]
    [InlineData("bahcelet")]
    [InlineData("backelet")]
    [InlineData("xachelet")]
    [InlineData("michelle bachlet")]
    [InlineData("bachlet mich")]
    public void OneTypoInALongWordIsForgivenAndTold(string typed)
    {
        var (found, isApproximate) = new NameSearch(index, All, 10).Find(typed);
        Assert.Equal("michelle-bachelet", index.Id(Assert.Single(found).Actor));
        Assert.True(isApproximate);
    }

    [Theory]
    [InlineData("bachxlxt")]
    [InlineData("chna")]
    [InlineData("flyn michelle")]
    [InlineData("…")]
    [InlineData("\ud800")]
    [InlineData("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")]
    public void NothingIsMadeUp(string typed)
    {
        var (found, isApproximate) = new NameSearch(index, All, 10).Find(typed);
        Assert.Empty(found);
        Assert.False(isApproximate);
    }

    [Fact]
    public void OnlyTheKindsWantedAreFound()
    {
        var (found, _) = new NameSearch(index, new HashSet<ActorKind> { ActorKind.Organization }, 10).Find("u");
        Assert.Equal(["un", "ohchr"], found.Select(one => index.Id(one.Actor)));
        Assert.Equal(["un", "ohchr"], Ids("u"));
        Assert.Empty(new NameSearch(index, new HashSet<ActorKind>(), 10).Find("u").Found);
    }

    [Fact]
    public void EveryWordOfEveryNameIsFoundByEveryBeginning()
    {
        for (var name = 0; name < index.Names; name++)
        {
            var folded = Folded.Of(index.Name(name));
            foreach (var start in Enumerable.Range(0, folded.Length).Where(place => place == 0 || folded[place - 1] == ' '))
                for (var end = start + 1; end <= folded.Length; end++)
                    Assert.Contains(index.Owner(name), new NameSearch(index, All, 100).Find(folded[start..end]).Found.Select(one => one.Actor));
        }
    }

    [Fact]
    public void ACorpusWithoutActorsFindsNobody()
    {
        using var empty = new TemporaryFolder();
        var nobody = NameCorpus.Index(empty, []);
        Assert.Empty(new NameSearch(nobody, All, 10).Find("a").Found);
        Assert.Null(nobody.Canonical("a"));
    }

    private IEnumerable<string> Ids(string typed) => new NameSearch(index, All, 10).Find(typed).Found.Select(found => index.Id(found.Actor));
}
