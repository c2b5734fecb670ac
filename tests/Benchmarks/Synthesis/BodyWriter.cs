namespace OnRecord.Benchmarks.Synthesis;

/// <summary>Writes the sentences of an article, each with what an engine should find in it.</summary>
internal sealed class BodyWriter(Vocabulary vocabulary, Cast cast, Utterances utterances, Happenings happenings)
{
    private readonly QuoteSentences quoting = new(vocabulary, utterances);
    private readonly EventSentences telling = new(vocabulary);

    /// <summary>Writes one sentence.</summary>
    public void Write(Random random, Draft draft, SentenceSort sort)
    {
        switch (sort)
        {
            case SentenceSort.Quote:
                draft.Quotes.Add(quoting.Write(random, draft));
                break;
            case SentenceSort.Event:
                var happening = happenings.Next(random, draft.Day);
                draft.Reports.Add((happening, telling.Write(random, draft, happening)));
                break;
            case SentenceSort.Mention:
                draft.Text.Write(Words(random, 1 + random.Next(8)) + " ");
                draft.Mention(random, cast.Meet(random));
                draft.Text.Write(" " + vocabulary.Words(random, 3 + random.Next(12)));
                break;
            default:
                draft.Text.Write(Words(random, 8 + random.Next(21)));
                break;
        }
        draft.Text.Write(".");
    }

    private string Words(Random random, int count) => Syllables.Capital(vocabulary.Words(random, count));
}
