using System.Collections.Immutable;

namespace OnRecord.Domain.Quotes.Network;

/// <summary>The labels of a cue's surroundings: nothing, first and further tokens of the source and of the reported words.</summary>
internal static class RoleLabels
{
    /// <summary>How many labels there are.</summary>
    public const int Count = 5;

    /// <summary>Neither source nor reported words.</summary>
    public const int None = 0;

    /// <summary>First token of the source; the label after it is for its further tokens.</summary>
    public const int Source = 1;

    /// <summary>First token of reported words; the label after it is for further ones.</summary>
    public const int Content = 3;

    /// <summary>Whether a label can follow another: a further token needs one of its kind before it.</summary>
    public static bool CanFollow(int before, int label) => label switch
    {
        Source + 1 => before is Source or Source + 1,
        Content + 1 => before is Content or Content + 1,
        _ => true,
    };

    /// <summary>Labels a report in a window; what lies outside the window is left out.</summary>
    public static void Write(TokenReport report, TokenRange window, Span<int> labels)
    {
        labels[..window.Length].Clear();
        foreach (var range in report.Content) Write(range, window, Content, labels);
        if (report.Source is { } source) Write(source, window, Source, labels);
    }

    /// <summary>The report that labels tell.</summary>
    public static TokenReport Read(TokenRange cue, TokenRange window, ReadOnlySpan<int> labels)
    {
        TokenRange? source = null;
        var content = ImmutableArray.CreateBuilder<TokenRange>();
        for (var i = 0; i < window.Length;)
        {
            var label = labels[i];
            var end = i + 1;
            if (label is Source or Content)
            {
                while (end < window.Length && labels[end] == label + 1) end++;
                var range = new TokenRange(window.First + i, window.First + end);
                if (label == Content) content.Add(range);
                // The source is one phrase: of two, the nearer to the cue.
                else if (source is not { } other || Distance(cue, range) < Distance(cue, other)) source = range;
            }

            i = end;
        }

        return new TokenReport(cue, source, content.ToImmutable());
    }

    private static int Distance(TokenRange cue, TokenRange range) => range.First >= cue.End ? range.First - cue.End : cue.First - range.End;

    private static void Write(TokenRange range, TokenRange window, int label, Span<int> labels)
    {
        var (first, end) = (Math.Max(range.First, window.First), Math.Min(range.End, window.End));
        for (var i = first; i < end; i++) labels[i - window.First] = i == first ? label : label + 1;
    }
}
