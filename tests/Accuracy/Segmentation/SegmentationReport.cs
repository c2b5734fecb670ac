using OnRecord.Domain.Articles;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Segmentation;

/// <summary>Measures tokens and sentences against texts that people segmented: a span counts where both its ends are right.</summary>
public static class SegmentationReport
{
    /// <summary>Prints precision, recall and F1 for each CoNLL-U file of a folder, the folders under it included.</summary>
    public static int Print(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*dev*.conllu", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(folder, "*.conllu", SearchOption.AllDirectories).Where(path => path.Contains("/dev/", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal))
        {
            var texts = SegmentedTextReader.Read(file).ToList();
            var read = texts.Select(Segment).ToList();
            Console.WriteLine(Path.GetFileNameWithoutExtension(file));
            Line("tokens", texts.Select(text => text.Tokens), read.Select(document => document.Tokens.Select(token => token.Span)));
            Line("sentences", texts.Select(text => text.Sentences), read.Select(document => document.Sentences.Select(sentence => sentence.Span)));
        }
        return 0;
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

    private static void Line(string name, IEnumerable<IEnumerable<TextSpan>> gold, IEnumerable<IEnumerable<TextSpan>> found)
    {
        var (right, expected, given) = (0, 0, 0);
        foreach (var (marked, read) in gold.Zip(found))
        {
            var spans = marked.ToHashSet();
            var all = read.ToList();
            right += all.Count(spans.Contains);
            expected += spans.Count;
            given += all.Count;
        }
        Console.WriteLine($"  {name,-10} P {Percent(right, given)}  R {Percent(right, expected)}  F1 {Percent(2 * right, given + expected)}  ({expected} marked)");
    }

    private static string Percent(int part, int whole) =>
        (100.0 * part / Math.Max(1, whole)).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
}
