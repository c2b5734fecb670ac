namespace OnRecord.Domain.Quotes.Network;

/// <summary>The labels that mark cues: nothing, first token, further token.</summary>
internal static class CueLabels
{
    /// <summary>How many labels there are.</summary>
    public const int Count = 3;

    /// <summary>First token of a cue; the label after it is for its further tokens.</summary>
    public const int Cue = 1;

    /// <summary>Whether a label can follow another.</summary>
    public static bool CanFollow(int before, int label) => label != Cue + 1 || before != 0;

    /// <summary>Labels cues in a stretch; the first of two that overlap counts.</summary>
    public static void Write(IEnumerable<TokenRange> cues, TokenRange stretch, Span<int> labels)
    {
        labels[..stretch.Length].Clear();
        foreach (var cue in cues)
        {
            if (cue.First < stretch.First || cue.End > stretch.End || labels[(cue.First - stretch.First)..(cue.End - stretch.First)].ContainsAnyExcept(0)) continue;
            labels[(cue.First - stretch.First)..(cue.End - stretch.First)].Fill(Cue + 1);
            labels[cue.First - stretch.First] = Cue;
        }
    }

    /// <summary>The cues that labels tell.</summary>
    public static IEnumerable<TokenRange> Read(TokenRange stretch, int[] labels)
    {
        for (var i = 0; i < stretch.Length; i++)
        {
            if (labels[i] == 0) continue;
            var first = i;
            while (i + 1 < stretch.Length && labels[i + 1] == Cue + 1) i++;
            yield return new TokenRange(stretch.First + first, stretch.First + i + 1);
        }
    }
}
