using System.Runtime.CompilerServices;
using Xunit;

namespace OnRecord.Domain.Tests.Articles;

/// <summary>The five collected pages: everything in them that is not a paragraph of the story.</summary>
public sealed class CollectedArticlesTests
{
    [Fact]
    public void GreatGameIndiaPageIsDivided() => Check("greatgameindia-convenient-stalemate", 21,
        """
        0-87 Title
        89-311 Standfirst
        313-400 repeatedtitle
        1287-1314 subscription
        1316-1409 subscription
        4365-4618 donation
        4620-4642 donation
        4647-4865 comment
        4867-4880 comment
        """);

    [Fact]
    public void InterreviewedPageIsDivided() => Check("interreviewed-xinjiang-report-released", 12,
        """
        0-78 Title
        79-89 titlesuffix
        1145-1177 advertisement
        1179-1196 relatedlink
        1198-1291 relatedlink
        1293-1309 relatedlink
        1313-1408 relatedlink
        2035-2064 caption
        2072-2121 caption
        2124-2190 caption
        2473-2505 advertisement
        3627-3652 copyright
        3654-3742 navigation
        3743-3832 repeatedtitle
        3834-3838 biography
        3840-4284 biography
        4286-4302 relatedlink
        4304-4322 navigation
        """);

    [Fact]
    public void News5SPageIsDivided() => Check("news5s-china-letter", 21,
        """
        0-87 Title
        88-98 titlesuffix
        889-899 relatedlink
        901-990 relatedlink
        992-1024 advertisement
        2574-2606 advertisement
        3016-3116 caption
        3118-3188 caption
        3190-3277 caption
        3682-3714 advertisement
        4082-4097 Heading
        4923-5018 credit
        5020-5031 navigation
        5034-5299 biography
        5301-5317 relatedlink
        5319-5337 navigation
        """);

    [Fact]
    public void AsianMirrorPageIsDivided() => Check("asian-mirror-door-of-cooperation", 12,
        """
        0-80 Title
        1278-1358 repeatedtitle
        1899-1908 navigation
        """);

    [Fact]
    public void UnnamedPageIsDivided() => Check("unnamed-crimes-against-humanity", 25,
        """
        0-68 Title
        70-85 share
        1867-1957 relatedlink
        3651-3716 relatedlink
        5185-5200 share
        5202-5215 comment
        5217-5258 comment
        """);

    [Fact]
    public void CreditsAreRead()
    {
        var credited = Clean.Page(Read("news5s-china-letter"));
        Assert.Equal(["Yew Lun Tian", "Emma Farge"], credited.Layout.Bylines.Select(credited.TextOf));
        var copied = Clean.Page(Read("interreviewed-xinjiang-report-released"));
        Assert.Equal("The Canadian Press", copied.TextOf(copied.Layout.AgencyCredit!.Value));
        Assert.StartsWith("https://globalnews.ca/news/9098608/", copied.TextOf(copied.Layout.CanonicalUrl!.Value),
            StringComparison.Ordinal);
        Assert.Equal(["Hung"], copied.Layout.Bylines.Select(copied.TextOf));
    }

    private static void Check(string name, int body, string expected)
    {
        var parts = Clean.Parts(Clean.Page(Read(name))).ToList();
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n',
            parts.Where(part => part.Kind != "Body").Select(part => $"{part.Span} {part.Kind}")));
        Assert.Equal(body, parts.Count(part => part.Kind == "Body"));
    }

    private static string Read(string name, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "../../../seeds/articles", name + ".txt"));
}
