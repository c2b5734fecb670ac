using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using OnRecord.Domain.Actors;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Linking;
using OnRecord.Domain.Quotes;

namespace OnRecord.Domain.Tests.Linking;

public sealed class LinkingProperties
{
    private static readonly CorpusLinker Linker = new(ActorAuthority.Empty);

    private static readonly Gen<string> Words = Gen.Elements(
        [.. SameUtterance.Pairs.SelectMany(pair => new[] { pair.Left, pair.Right }), "", "…", "no", "“x”", "the", "\ud83d", "99999999999 million billion"]);

    private static readonly Gen<Said> Quotes =
        from words in Words
        from speaker in Gen.Elements("ann", "bob", null)
        from kind in Gen.Elements(Enum.GetValues<QuoteKind>())
        from source in Gen.Elements(null, "she", "Ann Lee", "a spokesman")
        from date in Gen.Elements(null, "2022-05-02", "2022-05", "../2022-05-04", "2023", "2022-05-01/..")
        from title in Gen.Elements(true, false)
        select new Said(words, speaker) { Kind = kind, Source = source, Date = date, InTitle = title };

    private static readonly Gen<AnalysedArticle[]> Corpora =
        from articles in
            (from date in Gen.Elements(null, "2022-05-03", "2022-05-04", "2021", "2022-05~", "0001-01-01")
             from quotes in Quotes.ArrayOf()
             select (date, quotes)).ArrayOf()
        select articles.Select((article, at) => Press.Article(string.Create(CultureInfo.InvariantCulture, $"a{at}"), article.date, article.quotes)).ToArray();

    [Xunit.Fact]
    public void EveryQuoteButScareQuotesIsInOneUtterance() => Check(articles =>
        Linker.Link(articles, [], []).Utterances.SelectMany(utterance => utterance.QuoteIds).Order(StringComparer.Ordinal)
            .SequenceEqual(articles.SelectMany(analysed => analysed.Quotes).Where(quote => quote.Kind != QuoteKind.Scare)
                .Select(quote => quote.Id).Order(StringComparer.Ordinal)));

    [Xunit.Fact]
    public void TheOrderOfArticlesDoesNotMatter() => Check(articles => Show(Linker.Link(articles, [], [])) == Show(Linker.Link(articles.Reverse(), [], [])));

    [Xunit.Fact]
    public void NoUtteranceHasTwoSpeakers() => Check(articles =>
    {
        var speakers = articles.SelectMany(analysed => analysed.Quotes).ToDictionary(quote => quote.Id, quote => quote.SpeakerId);
        return Linker.Link(articles, [], []).Utterances.All(utterance =>
            utterance.QuoteIds.All(id => speakers[id] is null || speakers[id] == utterance.SpeakerId));
    });

    [Xunit.Fact]
    public void IdsAreUnique() => Check(articles =>
        Linker.Link(articles, [], []).Utterances is var utterances && utterances.Select(utterance => utterance.Id).Distinct().Count() == utterances.Length);

    private static string Show(LinkedCorpus corpus) => string.Join('\n', corpus.Utterances.Select(
        utterance => $"{utterance.Id} {utterance.SpeakerId} {utterance.Date} {string.Join(' ', utterance.QuoteIds)}"));

    private static void Check(Func<AnalysedArticle[], bool> property) => Prop.ForAll(Corpora.ToArbitrary(), property).QuickCheckThrowOnFailure();
}
