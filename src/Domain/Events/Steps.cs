using OnRecord.Domain.Text;

namespace OnRecord.Domain.Events;

/// <summary>Moves over tokens that do not part a verb from what belongs to it.</summary>
internal static class Steps
{
    private const int Reach = 20;

    /// <summary>The token before one, past adverbs, quotation marks and dates (“on Wednesday”, “last week”).</summary>
    internal static int Back(SentenceView view, int token)
    {
        var at = token - 1;
        for (var step = 0; at >= view.First && step < Reach; step++, at--)
        {
            if (view.DateAt(at) >= 0)
            {
                while (view.DateAt(at) >= 0) at--;
                if (view.TagOf(at) is not (Tag.IN or Tag.TO)) at++;
            }
            else if (!view.TagOf(at).IsAdverb() && !view.IsQuoteMark(at))
            {
                return at;
            }
        }

        return at;
    }

    /// <summary>The first token from one on that is no adverb, particle or quotation mark.</summary>
    internal static int Forward(SentenceView view, int token)
    {
        while (token < view.End && (view.TagOf(token).IsAdverb() || view.IsQuoteMark(token))) token++;
        return token;
    }
}
