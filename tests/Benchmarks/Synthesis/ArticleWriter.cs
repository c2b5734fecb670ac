using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Benchmarks.Synthesis;

/// <summary>Writes articles, and notes which utterances and events each of them reports.</summary>
internal sealed class ArticleWriter(Vocabulary vocabulary, Cast cast, Publishers publishers, Utterances utterances, Happenings happenings)
{
    private const int SentencesOfParagraph = 3;

    private readonly BodyWriter body = new(vocabulary, cast, utterances, happenings);

    /// <summary>Writes one.</summary>
    public AnalysedArticle Write(Random random, Headline headline)
    {
        var draft = new Draft(headline.Published?.Date.Earliest);
        var layout = WritePage(random, headline, draft);
        var text = draft.Text.ToString();
        foreach (var (happening, report) in draft.Reports)
            happenings.Report(happening, headline.Id, report);
        return new AnalysedArticle
        {
            Article = Describe(random, headline, layout, text),
            Mentions = [.. draft.Mentions],
            Places = [.. draft.Places],
            Quotes = Named(headline.Id, text, draft),
            Events = [.. draft.Reports.Select(reported => reported.Report)],
            Warnings = headline.Published is null ? ["No publication date is known."] : [],
        };
    }

    private ArticleLayout WritePage(Random random, Headline headline, Draft draft)
    {
        var gap = random.Chance(0.1) ? "\r\n\r\n" : "\n\n";
        var title = draft.Text.Write(headline.Title);
        draft.Text.Write(gap);
        var paragraphs = new List<Paragraph> { new(title, ParagraphKind.Title) };
        TextSpan? standfirst = null;
        if (random.Chance(0.4))
        {
            standfirst = draft.Text.Write(Syllables.Capital(vocabulary.Words(random, 12 + random.Next(12))));
            draft.Text.Write(gap);
            paragraphs.Add(new(standfirst.Value, ParagraphKind.Standfirst));
        }
        foreach (var sentences in SentencePlan.Draw(random).Chunk(SentencesOfParagraph))
        {
            paragraphs.Add(new(WriteParagraph(random, draft, sentences), ParagraphKind.Body));
            draft.Text.Write(gap);
        }
        var share = draft.Text.Write("Share this article with your friends");
        return new()
        {
            Title = title,
            Standfirst = standfirst,
            Paragraphs = [.. paragraphs],
            Boilerplate = [new(share, BoilerplateKind.Share)],
        };
    }

    private TextSpan WriteParagraph(Random random, Draft draft, SentenceSort[] sentences)
    {
        var start = draft.Text.Length;
        foreach (var (place, sort) in sentences.Index())
        {
            if (place > 0) draft.Text.Write(" ");
            body.Write(random, draft, sort);
        }
        return draft.Text.Since(start);
    }

    private Article Describe(Random random, Headline headline, ArticleLayout layout, string text)
    {
        var agency = publishers.Agency(random);
        return new Article
        {
            Id = headline.Id,
            File = $"{headline.Id}.txt",
            Text = text,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
            MediaType = "text/plain",
            Title = headline.Title,
            Standfirst = layout.Standfirst?.Of(text),
            Bylines = random.Chance(0.5) ? [random.Pick(cast.ByPopularity).Name] : [],
            OutletId = publishers.Outlet(random),
            AgencyId = agency,
            Url = random.Chance(0.7) ? $"https://news.example/{headline.Id}" : null,
            Published = headline.Published,
            CopyOf = agency is not null && random.Chance(0.3)
                ? new Original(agency, null, headline.Published?.Date, "The same words.")
                : null,
            Language = "en",
            WordCount = text.Count(letter => letter == ' '),
            Layout = layout,
        };
    }

    private ImmutableArray<Quote> Named(string article, string text, Draft draft)
    {
        var quotes = QuoteId.Assign(article, text, draft.Quotes.Select(written => written.Quote));
        foreach (var (place, quote) in quotes.Index())
            if (draft.Quotes[place].Utterance is { } utterance)
                utterances.Render(utterance, quote.Id, quote.Date);
        return quotes;
    }
}
