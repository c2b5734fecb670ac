using OnRecord.Api.Actors;
using OnRecord.Api.Articles;
using OnRecord.Api.Events;
using OnRecord.Api.Http.Lists;
using OnRecord.Api.Outlets;
using OnRecord.Api.Quotes;
using OnRecord.Api.Tests.Contract;
using OnRecord.Api.Utterances;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>The columns of tables are those that the documentation lists.</summary>
public sealed class TableDocumentationTests
{
    [Fact]
    public void EveryTableIsListedWithItsColumns()
    {
        var documentation = File.ReadAllText(FirstCorpus.File(Path.Combine("docs", "api.md")));
        Assert.Multiple([
            .. from list in new (string Name, IReadOnlyList<Column> Columns)[]
                {
                    ("quotes", QuoteListing.Grammar.Columns), ("utterances", UtteranceListing.Grammar.Columns),
                    ("actors", ActorListing.Grammar.Columns), ("events", EventListing.Grammar.Columns),
                    ("articles", ArticleListing.Grammar.Columns), ("outlets", OutletListing.Grammar.Columns),
                }
               let line = $"| `{list.Name}` | {string.Join(", ", list.Columns.Select(column => $"`{column.Name}`"))} |"
               select (Action)(() => Assert.Contains(line, documentation, StringComparison.Ordinal))]);
    }
}
