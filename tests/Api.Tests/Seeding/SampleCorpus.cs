using OnRecord.Domain.Actors;
using OnRecord.Domain.Articles;
using OnRecord.Domain.Corpus;
using OnRecord.Domain.Dates;
using OnRecord.Domain.Events;
using OnRecord.Domain.Linking;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Api.Tests.Seeding;

/// <summary>A corpus of two articles made by hand, so that the store is tested without the engine.</summary>
internal static class SampleCorpus
{
    private const string First = "Zoë arrives\n\n“No,” said Ann on Tuesday in Bern. “Never.” Ann met Bob.";
    private const string Second = "Ann has refused\n\nAnn told Bob she would never agree. The so-called “deal” is dead.";

    public static LinkedCorpus Build() => new()
    {
        Outlets = [new Outlet("daily", "The Daily", "daily.example")],
        Agencies = [new Agency("wire", "The Wire")],
        Actors =
        [
            new Actor
            {
                Id = "ann", Name = "Ann", Kind = ActorKind.Person, Origin = ActorOrigin.Authority, Aliases = ["Ann Müller"], FormerIds = ["anne"],
                Description = "Somebody.", Country = "freedonia",
                Offices = [new Office("President", "freedonia", EdtfDate.Parse("2019-01-01"), null)],
            },
            new Actor { Id = "bob", Name = "Bob", Kind = ActorKind.Person, Origin = ActorOrigin.Mentions },
            new Actor { Id = "freedonia", Name = "Freedonia", Kind = ActorKind.Country, Origin = ActorOrigin.Authority },
        ],
        Places = [new Place("bern", "Bern", ["Berne"], null, null)],
        Articles = [One(), Two()],
        Utterances = [new Utterance { Id = "u1", SpeakerId = "ann", Date = EdtfDate.Parse("2022-08-30"), QuoteIds = ["q1", "q2"] }],
        Events =
        [
            new LinkedEvent
            {
                Id = "e1", Type = EventType.Consult, Mode = "meet", Title = "Ann meets Bob", Date = EdtfDate.Parse("2022-08-30"), PlaceId = "bern",
                Participants = [new Participant("ann", ParticipantRole.Source, null), new Participant("bob", ParticipantRole.Target, null)],
                Reports = [new LinkedReport("zoe-arrives", Meeting())], Confidence = 0.8,
            },
        ],
    };

    private static TextSpan In(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length);

    private static EventReport Meeting() => new()
    {
        Span = In(First, "Ann met Bob"),
        Trigger = In(First, "met"),
        Type = EventType.Consult,
        Mode = "meet",
        Participants = [new Participant("ann", ParticipantRole.Source, In(First, "Ann")), new Participant("bob", ParticipantRole.Target, null)],
        PlaceId = "bern",
        Place = In(First, "Bern"),
        Date = EdtfDate.Parse("2022-08-30"),
        DateSpan = In(First, "Tuesday"),
        Confidence = 0.8,
    };

    private static AnalysedArticle One() => new()
    {
        Article = new Article
        {
            Id = "zoe-arrives", File = "zoe arrives.txt", Text = First, Sha256 = new string('a', 64), MediaType = "text/plain", Title = "Zoë arrives",
            OutletId = "daily", AgencyId = "wire", Published = new Publication(EdtfDate.Parse("2022-08-31"), PublicationBasis.Stated, "printed"),
            CopyOf = new Original("wire", "https://wire.example/1", EdtfDate.Parse("2022-08-30"), null), Language = "en", WordCount = 11,
            Layout = new ArticleLayout
            {
                Title = In(First, "Zoë arrives"),
                Paragraphs =
                [
                    new Paragraph(In(First, "Zoë arrives"), ParagraphKind.Title),
                    new Paragraph(In(First, First[13..]), ParagraphKind.Body),
                ],
            },
        },
        Mentions = [new Mention(In(First, "Ann"), "ann", MentionKind.Name, 1), new Mention(In(First, "Bob"), "bob", MentionKind.Name, 1)],
        Places = [new PlaceMention(In(First, "Bern"), new Place("bern", "Bern", ["Berne"], null, null))],
        Quotes =
        [
            new Quote
            {
                Id = "q1", Kind = QuoteKind.Direct, Content = [In(First, "No,"), In(First, "Never.")], Quoted = [In(First, "No,"), In(First, "Never.")],
                Cue = In(First, "said"), Source = In(First, "Ann"), SpeakerId = "ann", Date = EdtfDate.Parse("2022-08-30"), Confidence = 0.9,
            },
        ],
        Events = [Meeting()],
        Warnings = ["something odd"],
    };

    private static AnalysedArticle Two() => new()
    {
        Article = new Article
        {
            Id = "ann-has-refused", File = "ann.txt", Text = Second, Sha256 = new string('b', 64), MediaType = "text/plain", Title = "Ann has refused",
            Language = "en", WordCount = 14,
            Layout = new ArticleLayout { Paragraphs = [new Paragraph(In(Second, Second[17..]), ParagraphKind.Body)] },
        },
        Mentions =
        [
            new Mention(In(Second, "Ann"), "ann", MentionKind.Name, 1),
            new Mention(new(In(Second, "she would").Start, In(Second, "she would").Start + 3), "ann", MentionKind.Pronoun, 0.8),
        ],
        Quotes =
        [
            new Quote
            {
                Id = "q2", Kind = QuoteKind.Indirect, Content = [In(Second, "she would never agree")], Cue = In(Second, "told"), Source = In(Second, "Ann"),
                SpeakerId = "ann", Addressee = In(Second, "Bob"), AddresseeId = "bob", Confidence = 0.7, Status = Domain.ReviewStatus.Reviewed,
            },
            new Quote { Id = "q3", Kind = QuoteKind.Scare, Content = [In(Second, "deal")], Quoted = [In(Second, "deal")], Confidence = 0.6 },
        ],
    };
}
