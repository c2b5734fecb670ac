using OnRecord.Api.Articles.Findings;
using OnRecord.Api.Http.Problems;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Articles.Annotations;

/// <summary>The parameters of an article's annotations.</summary>
internal sealed class AnnotationGrammar : QueryGrammar
{
    private static readonly IReadOnlyList<string> Words = Word.All<FindingKind>();

    private static readonly Parameter Kind = new()
    {
        Name = "kind",
        Description = $"Only these. Any of `{string.Join("`, `", Words)}`; `-` before one excludes it.",
        Example = "quote,event",
        Many = true,
        Words = Words,
        Pattern = $"^-?({string.Join('|', Words)})(,-?({string.Join('|', Words)}))*$",
    };

    private AnnotationGrammar() : base([Kind])
    {
    }

    /// <summary>The grammar of <c>/v1/articles/{id}/annotations</c>.</summary>
    public static AnnotationGrammar Instance { get; } = new();

    /// <inheritdoc/>
    public override void Read(QueryReader reader, HttpContext context)
    {
        var (wanted, excluded) = (new HashSet<FindingKind>(), new HashSet<FindingKind>());
        foreach (var word in reader.All(Kind))
        {
            var name = word.StartsWith('-') ? word[1..] : word;
            if (Word.TryRead<FindingKind>(name, out var kind))
                (name == word ? wanted : excluded).Add(kind);
            else
                reader.Wrong(Kind, $"{Shown.Value(word)} is not a value of 'kind'.", Expected(name));
        }
        context.Features.Set(new AnnotationRequest(
            [.. Enum.GetValues<FindingKind>().Where(kind => (wanted.Count == 0 || wanted.Contains(kind)) && !excluded.Contains(kind))]));
    }

    private static string Expected(string name)
    {
        var list = $"one of: {string.Join(", ", Words)}";
        return NearestName.Of(name, Words) is { } nearest ? $"Did you mean '{nearest}'? Else {list}" : list;
    }
}
