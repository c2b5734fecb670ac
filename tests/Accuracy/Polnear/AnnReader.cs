using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Polnear;

/// <summary>Reads the attributions of a brat stand-off file.</summary>
/// <remarks>
/// Lines that start with T hold a type and spans (<c>T3\tContent 226 297;300 310\t…</c>, offsets in Unicode code points), lines
/// that start with E tie them (<c>E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1</c>; Content2 and the like are more of the
/// same). Other lines, empty ties and ties to what is missing are passed over.
/// </remarks>
public static class AnnReader
{
    /// <summary>The attributions that have content, in the file's order.</summary>
    /// <param name="annotation">The stand-off file.</param>
    /// <param name="text">The document it annotates, which decides where a code point stands in UTF-16.</param>
    public static ImmutableArray<Attribution> Read(string annotation, string text)
    {
        var offsets = CodePointOffsets(text);
        var lines = annotation.TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r').Split('\t')).Where(fields => fields.Length > 1).ToList();
        var spans = lines.Where(fields => fields[0].StartsWith('T'))
            .Select(fields => (Id: fields[0], Spans: Spans(fields[1], offsets, text.Length)))
            .Where(entry => !entry.Spans.IsEmpty)
            .DistinctBy(entry => entry.Id)
            .ToDictionary(entry => entry.Id, entry => entry.Spans, StringComparer.Ordinal);
        return
        [
            .. lines.Where(fields => fields[0].StartsWith('E'))
                .Select(fields => Tie(fields[1], spans, text))
                .Where(attribution => !attribution.Content.IsEmpty),
        ];
    }

    private static Attribution Tie(string ties, Dictionary<string, ImmutableArray<TextSpan>> spans, string text)
    {
        var parts = ties.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(tie => tie.Split(':'))
            .Where(pair => pair.Length == 2)
            .ToLookup(pair => pair[0].TrimEnd("0123456789".ToCharArray()), pair => spans.GetValueOrDefault(pair[1], []));
        var content = All("Content");
        return new Attribution(All("Source"), All("Cue"), content, QuotedText.In(text, content));

        ImmutableArray<TextSpan> All(string role) => [.. parts[role].SelectMany(part => part).Order()];
    }

    private static ImmutableArray<TextSpan> Spans(string typeAndSpans, int[]? offsets, int length)
    {
        var space = typeAndSpans.IndexOf(' ', StringComparison.Ordinal);
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var pair in space < 0 ? [] : typeAndSpans[(space + 1)..].Split(';'))
        {
            var ends = pair.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (ends.Length == 2 && Offset(ends[0]) is { } start && Offset(ends[1]) is { } end && start < end)
            {
                spans.Add(new TextSpan(start, end));
            }
        }

        return spans.DrainToImmutable();

        int? Offset(string digits) =>
            !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var codePoints) ? null
            : offsets is null ? codePoints <= length ? codePoints : null
            : codePoints < offsets.Length ? offsets[codePoints]
            : null;
    }

    // Null where every code point is one UTF-16 code unit, which is nearly always.
    private static int[]? CodePointOffsets(string text)
    {
        if (!text.Any(char.IsSurrogate))
        {
            return null;
        }

        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            offsets.Add(i);
        }

        offsets.Add(text.Length);
        return [.. offsets];
    }
}
