using System.Globalization;
using System.Xml.Linq;
using Xunit;

namespace OnRecord.Api.Tests.Feeds;

/// <summary>Holds a document to what RFC 4287 says that a feed must be.</summary>
internal static class AtomDocument
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Reads a feed and checks every MUST of the RFC that text alone can show.</summary>
    public static XElement Check(string document)
    {
        var feed = XDocument.Parse(document).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        CheckContainer(feed);
        Assert.Single(Links(feed, "self"));
        var entries = feed.Elements(Atom + "entry").ToList();
        foreach (var entry in entries)
        {
            CheckContainer(entry);
            Assert.True(feed.Element(Atom + "author") is not null || entry.Element(Atom + "author") is not null);
            Assert.True(entry.Elements(Atom + "content").Any() || Links(entry, "alternate").Any());
            Assert.True(entry.Elements(Atom + "content").Count() <= 1);
            Assert.True(entry.Elements(Atom + "summary").Count() <= 1);
            Assert.True(entry.Elements(Atom + "published").Count() <= 1);
            Assert.All(entry.Elements(Atom + "published"), CheckDate);
        }
        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        return feed;
    }

    public static IEnumerable<string> Links(XElement owner, string relation) =>
        owner.Elements(Atom + "link").Where(link => (string?)link.Attribute("rel") == relation)
            .Select(link => (string)link.Attribute("href")!);

    private static void CheckContainer(XElement container)
    {
        var id = Assert.Single(container.Elements(Atom + "id")).Value;
        Assert.True(Uri.TryCreate(id, UriKind.Absolute, out _), id);
        Assert.NotEmpty(Assert.Single(container.Elements(Atom + "title")).Value);
        CheckDate(Assert.Single(container.Elements(Atom + "updated")));
        foreach (var text in container.Elements().Where(element => element.Name.LocalName is "title" or "summary" or "content"))
        {
            Assert.Contains((string?)text.Attribute("type"), (string?[])[null, "text"]);
            Assert.Empty(text.Elements());
        }
        Assert.All(container.Elements(Atom + "author"), author => Assert.NotEmpty(Assert.Single(author.Elements(Atom + "name")).Value));
        Assert.All(container.Elements(Atom + "category"), category => Assert.NotEmpty((string)category.Attribute("term")!));
        Assert.All(
            container.Elements(Atom + "link"),
            link => Assert.Matches("^[A-Za-z0-9._~:/?#@!$&'()*+,;=%\\[\\]-]+$", (string)link.Attribute("href")!));
        var alternates = container.Elements(Atom + "link").Where(link => (string?)link.Attribute("rel") == "alternate")
            .Select(link => ((string?)link.Attribute("type"), (string?)link.Attribute("hreflang"))).ToList();
        Assert.Equal(alternates.Distinct(), alternates);
    }

    /// <summary>RFC 3339, with an upper-case T and a zone (section 3.3).</summary>
    private static void CheckDate(XElement date)
    {
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$", date.Value);
        DateTimeOffset.Parse(date.Value, CultureInfo.InvariantCulture);
    }
}
