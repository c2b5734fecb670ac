using OnRecord.Accuracy.Gap;
using OnRecord.Accuracy.Gum;
using OnRecord.Accuracy.Names;
using Xunit;

namespace OnRecord.Api.Tests.Accuracy.Names;

/// <summary>Corpora are read as their makers marked them.</summary>
public sealed class NameReadersTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void WikigoldIsJoinedToTexts()
    {
        Write("wikigold/wikigold.conll.txt", "Ann I-PER\nLee I-PER\nleft O\nOslo I-LOC\n. O\n\n\" O\nNorwegian I-MISC\n\" O\n, O\nhe O\nsaid O\n. O\n\n-DOCSTART- O\n\nOpera I-MISC\n");
        var texts = WikigoldReader.Read(folder).ToList();
        Assert.Equal(["Ann Lee left Oslo. \"Norwegian\", he said.", "Opera"], texts.Select(one => one.Text.Text));
        Assert.Equal("Person Ann Lee; Place Oslo; Group Norwegian", List(texts[0].Text));
        Assert.Equal("Other Opera", List(texts[1].Text));
        Assert.DoesNotContain(true, texts.Select(one => one.IsDevelopment));
    }

    [Fact]
    public void GumsPhrasesAreCutDownToNames()
    {
        Write("gum/dev/GUM_a.conllu", string.Join('\n', "# newdoc id = GUM_a", "# newpar",
            Row(1, "The", "DET", "Entity=(1-person-new-nnnnn-cf1-3,4-coref-Ann_Lee"), Row(2, "President", "PROPN"), Row(3, "Ann", "PROPN"), Row(4, "Lee", "PROPN", "Entity=1)"),
            Row(5, "saw", "VERB"), Row(6, "the", "DET", "Entity=(2-place-new-nnnnn-cf1-2-sgl"), Row(7, "city", "NOUN"), Row(8, "of", "ADP"), Row(9, "Oslo", "PROPN", "Entity=(3-place-new-nnnnn-cf1-1-sgl)2)|SpaceAfter=No"),
            Row(10, ".", "PUNCT"), ""));
        var document = GumReader.ReadPart(folder, "dev").Single();
        Assert.Equal("Title President; Person Ann Lee; Place Oslo", List(GumNames.Read(document)));
        Assert.Equal(["Oslo", "the city of Oslo"], document.Mentions.Where(mention => mention.Type == "place").Select(mention => document.SpanOf(mention).Of(document.Text)));
    }

    [Fact]
    public void GapHasAPronounAndTwoNames()
    {
        Write("gap/gap-validation.tsv", "ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL\nv-1\tAnn saw Eve. She left.\tShe\t13\tAnn\t0\tTRUE\tEve\t8\tFALSE\tu\n");
        var passage = GapReader.Read(folder, "validation").Single();
        Assert.Equal(("She", "Ann", "Eve"), (passage.Pronoun.Of(passage.Text), passage.A.Of(passage.Text), passage.B.Of(passage.Text)));
        Assert.True(passage is { IsA: true, IsB: false, IsFeminine: true });
    }

    [Fact]
    public void WithoutDataNothingIsMeasured()
    {
        Assert.Null(NamesReport.Measure(folder));
        Assert.Null(GapReport.Measure(folder));
    }

    private static string List(NamedText text) => string.Join("; ", text.Names.Select(name => $"{name.Kind} {name.Span.Of(text.Text)}"));

    private static string Row(int id, string form, string upos, string misc = "_") => $"{id}\t{form}\t_\t{upos}\t_\t_\t_\t_\t_\t{misc}";

    private void Write(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
