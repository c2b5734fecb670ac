using System.Collections.Immutable;
using OnRecord.Accuracy.Scoring;
using OnRecord.Accuracy.Training.Syntax;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Segmentation;

/// <summary>Measures tokens and sentences on the development parts of the treebanks: a span counts where both its ends are right.</summary>
internal static class SegmentationReport
{
    private const string How = "Paragraphs are given. Universal Dependencies parts contractions and hyphenated words, the engine keeps both whole: they are joined in the gold. Of EWT's 2,001 sentences 460 end without a mark.";

    /// <summary>The table, for those treebanks that are in the data folder; null where none is.</summary>
    public static ScoreTable? Measure(string dataFolder)
    {
        var scores = ImmutableArray.CreateBuilder<Score>();
        if (File.Exists(TreebankReader.EwtFile(dataFolder, "dev"))) Add("ewt", "EWT dev", [TreebankReader.EwtFile(dataFolder, "dev")]);
        if (Directory.Exists(Path.Combine(dataFolder, "gum", "dev"))) Add("gum", "GUM dev", TreebankReader.GumFiles(dataFolder, "dev"));
        return scores.Count == 0 ? null : new ScoreTable("segmentation", "Tokens and sentences (EWT dev, GUM dev)", How, scores.DrainToImmutable());

        void Add(string id, string name, IEnumerable<string> files)
        {
            var (tokens, sentences) = (default(Tally), default(Tally));
            foreach (var text in files.SelectMany(SegmentedTextReader.Read))
            {
                var document = Segment(text);
                tokens += Tally.Of(text.Tokens, document.Tokens.Select(token => token.Span));
                sentences += Tally.Of(text.Sentences, document.Sentences.Select(sentence => sentence.Span));
            }

            scores.Add(new Score($"{id}-tokens", $"tokens, {name}", tokens));
            scores.Add(new Score($"{id}-sentences", $"sentences, {name}", sentences));
        }
    }

    private static AnnotatedDocument Segment(SegmentedText text)
    {
        var paragraphs = new List<Paragraph>();
        for (var start = 0; start < text.Text.Length;)
        {
            var end = text.Text.IndexOf('\n', start);
            end = end < 0 ? text.Text.Length : end;
            var length = text.Text.AsSpan(start, end - start).TrimEnd().Length;
            if (length > 0) paragraphs.Add(new Paragraph(new TextSpan(start, start + length), ParagraphKind.Body));
            start = end + 1;
        }
        var document = new AnnotatedDocument { Text = text.Text, ArticleId = "text", Layout = new ArticleLayout { Paragraphs = [.. paragraphs] } };
        return new SentenceSplitter().Annotate(new Tokenizer().Annotate(document));
    }
}
