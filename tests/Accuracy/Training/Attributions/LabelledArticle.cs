using System.Collections.Immutable;
using OnRecord.Accuracy.Polnear;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Pipeline;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Quotes.Network;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Training.Attributions;

/// <summary>An article as the network sees it, with what is to be found in it.</summary>
internal sealed class LabelledArticle
{
    private static readonly CueLexicon Lexicon = new();

    /// <summary>Reads an article by the rules, and labels its tokens.</summary>
    /// <param name="article">The article.</param>
    /// <param name="rules">An engine that knows nobody and reads by rules only.</param>
    public LabelledArticle(PolnearArticle article, Engine rules)
    {
        Article = article;
        Document = rules.Annotate(new SourceDocument { Id = article.Name, File = article.Name, Text = article.Text, Sha256 = "" });
        Quotations = new QuotationIndex(Document);
        (Found, Completed) = AttributionFinder.ByRules(Document, Quotations, Lexicon);
        Rules = new RuleReports(Document, Quotations, Found, Completed);
        Inputs = new TokenInputs(Document, Quotations, Rules, Lexicon);
        Stretches = Domain.Quotes.Network.Stretches.Of(Document);
        Gold = GoldReports.Of(Document, Quotations, article.Gold);
        Windows = [.. WindowsOf()];
    }

    /// <summary>The article.</summary>
    public PolnearArticle Article { get; }

    /// <summary>Its layers.</summary>
    public AnnotatedDocument Document { get; }

    /// <summary>Its quotations.</summary>
    public QuotationIndex Quotations { get; }

    /// <summary>How many of <see cref="Completed"/> the rules found by a cue, its first.</summary>
    public int Found { get; }

    /// <summary>What the rules find.</summary>
    public List<Domain.Quotes.Attribution> Completed { get; }

    /// <summary>What the rules find, by token.</summary>
    public RuleReports Rules { get; }

    /// <summary>What the network is told.</summary>
    public TokenInputs Inputs { get; }

    /// <summary>What is read at once.</summary>
    public IReadOnlyList<TokenRange> Stretches { get; }

    /// <summary>What is to be found.</summary>
    public ImmutableArray<TokenReport> Gold { get; }

    /// <summary>Cues with their surroundings and what they report; of cues that only the rules see, nothing.</summary>
    public ImmutableArray<(CueWindow Window, TokenReport Report)> Windows { get; }

    private IEnumerable<(CueWindow Window, TokenReport Report)> WindowsOf()
    {
        var paragraphs = Domain.Quotes.Network.Stretches.Paragraphs(Document);
        var all = new TokenRange(0, Document.Tokens.Length);
        foreach (var gold in Gold)
        {
            yield return (CueWindow.Of(gold.Cue, paragraphs[gold.Cue.First], all, Rules), gold);
        }

        foreach (var rule in Rules.Reports.OfType<TokenReport>())
        {
            var same = Gold.FirstOrDefault(gold => gold.Cue.Overlaps(rule.Cue));
            if (same is null || same.Cue != rule.Cue)
            {
                yield return (CueWindow.Of(rule.Cue, paragraphs[rule.Cue.First], all, Rules), (same ?? new TokenReport(rule.Cue, null, [])) with { Cue = rule.Cue });
            }
        }
    }
}
