using OnRecord.Domain.Quotes;
using OnRecord.Domain.Quotes.Network;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Quotes.Network;

/// <summary>Which cues are looked at.</summary>
public sealed class CueChoiceTests
{
    private static readonly TokenRange Stretch = new(0, 40);

    [Fact]
    public void OfManyTheSurestAreTakenInOrder()
    {
        FoundCue[] found = [.. Enumerable.Range(0, 20).Select(i => new FoundCue(new TokenRange(2 * i, 2 * i + 1), i == 3 ? 0.1f : 0.9f - i / 100f))];

        var chosen = new CueChoice(Rules(string.Join(' ', Enumerable.Repeat("word", Stretch.End)), [])).Of([Stretch], found).ToList();

        Assert.Equal([0, 2, 4, 8, 10, 12], chosen.Select(cue => cue.First));
    }

    [Fact]
    public void CuesOfTheRulesAreLookedAtWhereTheNetworkSeesNone()
    {
        var rules = Rules("Ann said no and Ben said yes", [Said(4, 8), Said(20, 24)]);

        Assert.Equal([new TokenRange(1, 3), new TokenRange(5, 6)], new CueChoice(rules).Of([new TokenRange(0, 7)], [new FoundCue(new TokenRange(1, 3), 0.9f)]));
    }

    private static RuleReports Rules(string text, Attribution[] found)
    {
        var document = Listing.Annotate(text);
        return new RuleReports(document, new QuotationIndex(document), found.Length, found);
    }

    private static Attribution Said(int start, int end) => new()
    {
        Kind = QuoteKind.Indirect, Content = [new TextSpan(end + 1, end + 3)], Cue = new TextSpan(start, end), Sentence = new TextSpan(0, 28), Confidence = 1,
    };
}
