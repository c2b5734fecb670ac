using OnRecord.Domain.Networks;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Quotes.Network;

/// <summary>All that is learned of attributions: the network, how it is joined with the rules, and how sure what comes of it is.</summary>
/// <remarks>Immutable, safe for use from several threads.</remarks>
internal sealed class TrainedAttributions(AttributionNetwork network, JoinThresholds thresholds, ReportConfidence confidence)
{
    private static readonly Lazy<TrainedAttributions> Compiled = new(() => Of(WeightReader.OfModel("attributions.bin")));

    private readonly AttributionJoiner joiner = new(thresholds);

    /// <summary>What is compiled into the engine.</summary>
    /// <exception cref="InvalidDataException">Nothing was compiled in.</exception>
    public static TrainedAttributions Default => Compiled.Value;

    /// <summary>Takes the weights out of a file.</summary>
    /// <exception cref="InvalidDataException">Some are missing.</exception>
    public static TrainedAttributions Of(WeightReader weights) =>
        new(new AttributionNetwork(weights), JoinThresholds.Of(weights.Row("join")), new ReportConfidence(weights.Row("confidence")));

    /// <summary>Reads a document and joins what is read with what the rules have found.</summary>
    /// <param name="document">The document.</param>
    /// <param name="quotations">Its quotations.</param>
    /// <param name="lexicon">The verbs that report.</param>
    /// <param name="found">How many of <paramref name="completed"/> were found by a cue, its first.</param>
    /// <param name="completed">Those, and what stands in marks and no cue reaches.</param>
    public List<JoinedReport> Read(
        AnnotatedDocument document, QuotationIndex quotations, CueLexicon lexicon, int found, List<Attribution> completed)
    {
        var read = network.Read(document, quotations, new RuleReports(document, quotations, found, completed), lexicon);
        return joiner.Join(completed[..found], read, new ReportWriter(document, quotations, lexicon));
    }

    /// <summary>The attribution with its confidence.</summary>
    public Attribution Assess(JoinedReport report) => report.Attribution with { Confidence = confidence.Of(report) };
}
