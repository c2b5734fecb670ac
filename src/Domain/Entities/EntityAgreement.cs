using OnRecord.Domain.Text;

namespace OnRecord.Domain.Entities;

/// <summary>Makes an article name alike what it calls alike: a name means one thing in one article.</summary>
/// <remarks>After Gale, Church and Yarowsky (1992), “One sense per discourse”.</remarks>
internal sealed class EntityAgreement
{
    private const int Twice = 2;

    private static readonly int Kinds = Enum.GetValues<EntityKind>().Length;

    private readonly Dictionary<string, int[]> votes = new(StringComparer.Ordinal);
    private readonly AnnotatedDocument document;

    /// <summary>Counts what each name was taken for.</summary>
    public EntityAgreement(AnnotatedDocument document, IReadOnlyList<NamedEntity> entities)
    {
        this.document = document;
        foreach (var entity in entities)
        {
            if (entity.Kind == EntityKind.Title) continue;
            Vote(document.TextOf(entity.Span), entity.Kind, 1);
            if (Abbreviation(entity) is { } letters) Vote(letters, entity.Kind, Twice);
        }
    }

    private void Vote(string words, EntityKind kind, int times)
    {
        if (!votes.TryGetValue(words, out var kinds)) votes[words] = kinds = new int[Kinds];
        kinds[(int)kind] += times;
    }

    // “World Weather Organization (WWO)”: the letters mean what the name means.
    private string? Abbreviation(NamedEntity entity)
    {
        var tokens = document.Tokens;
        var at = entity.EndToken;
        if (entity.EndToken - entity.FirstToken < 2 || at + 2 >= tokens.Length || !tokens[at].Is("(") || !tokens[at + 2].Is(")")) return null;
        var initials = string.Concat(Enumerable.Range(entity.FirstToken, entity.EndToken - entity.FirstToken).Where(i => tokens[i].IsCapitalized).Select(i => tokens[i].Text[0]));
        return initials == tokens[at + 1].Text ? initials : null;
    }

    /// <summary>The entities, each of the kind that most of its name are, with names that were passed over.</summary>
    public IEnumerable<NamedEntity> Settle(IReadOnlyList<NamedEntity> entities)
    {
        var taken = new bool[document.Tokens.Length];
        foreach (var entity in entities) Array.Fill(taken, true, entity.FirstToken, entity.EndToken - entity.FirstToken);
        return entities.Select(Settled).Concat(PassedOver(taken)).OrderBy(entity => entity.FirstToken);
    }

    private NamedEntity Settled(NamedEntity entity) =>
        entity.Kind != EntityKind.Title && Most(document.TextOf(entity.Span)) is { } kind ? entity with { Kind = kind } : entity;

    // The kind that more of a name are than any other; null where there is none.
    private EntityKind? Most(string words)
    {
        if (!votes.TryGetValue(words, out var kinds)) return null;
        var most = kinds.Max();
        return kinds.Count(count => count == most) == 1 ? (EntityKind)Array.IndexOf(kinds, most) : null;
    }

    // A capitalised word between small ones that is a name twice elsewhere.
    private IEnumerable<NamedEntity> PassedOver(bool[] taken)
    {
        var tokens = document.Tokens;
        foreach (var sentence in document.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (taken[i] || !tokens[i].IsCapitalized || document.Tags[i].IsVerb()) continue;
                if (i > sentence.FirstToken && tokens[i - 1].IsCapitalized || i + 1 < sentence.EndToken && tokens[i + 1].IsCapitalized) continue;
                if (Most(tokens[i].Text) is { } kind && votes[tokens[i].Text].Max() >= Twice) yield return new NamedEntity(tokens[i].Span, i, i + 1, kind);
            }
        }
    }
}
