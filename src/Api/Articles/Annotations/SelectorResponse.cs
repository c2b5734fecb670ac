using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace OnRecord.Api.Articles.Annotations;

/// <summary>A TextPositionSelector, with `start` and `end`, or a TextQuoteSelector, with `exact`, `prefix` and `suffix`.</summary>
public sealed record SelectorResponse
{
    private SelectorResponse(string type) => Type = type;

    /// <summary>`TextPositionSelector` or `TextQuoteSelector`.</summary>
    public string Type { get; }

    /// <summary>
    /// Place of the first character, from 0, in Unicode code points, as the model demands. The spans of all other answers count UTF-16
    /// code units, so the two differ after an emoji.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Start { get; private init; }

    /// <summary>Place just past the last character, in Unicode code points.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? End { get; private init; }

    /// <summary>The words.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Exact { get; private init; }

    /// <summary>Up to 32 characters before them; empty at the start of the document.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [RegularExpression(@"^[\s\S]*$"), MaxLength(32)]
    public string? Prefix { get; private init; }

    /// <summary>Up to 32 characters after them; empty at its end.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [RegularExpression(@"^[\s\S]*$"), MaxLength(32)]
    public string? Suffix { get; private init; }

    /// <summary>By position.</summary>
    internal static SelectorResponse Position(int start, int end) => new("TextPositionSelector") { Start = start, End = end };

    /// <summary>By words.</summary>
    internal static SelectorResponse Quote(string exact, string prefix, string suffix) =>
        new("TextQuoteSelector") { Exact = exact, Prefix = prefix, Suffix = suffix };
}
