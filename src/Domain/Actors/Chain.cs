namespace OnRecord.Domain.Actors;

/// <summary>The places of one article that refer to one actor, as far as is known yet.</summary>
internal sealed class Chain
{
    private readonly Dictionary<int, Candidate> firstOfParagraph = [];
    private int names;

    /// <summary>Names first, in document order; then descriptions and pronouns as the walk through the article adds them.</summary>
    public List<Candidate> Members { get; } = [];

    /// <summary>Where the first of them begins, a token; the largest number where there is none.</summary>
    public int Start { get; private set; } = int.MaxValue;

    /// <summary>Names seen, titles left out.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Posts that titles and appositions tell, as <see cref="RoleLexicon.Post(string)"/> has them.</summary>
    public HashSet<string> Posts { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that titles, appositions and descriptions say of it, in lower case.</summary>
    public HashSet<string> Traits { get; } = new(StringComparer.Ordinal);

    /// <summary>Posts that it holds with somebody: “Lee's spokesman”, “her husband”.</summary>
    public HashSet<(string Post, Chain Owner)> HeldFor { get; } = [];

    /// <summary>The actor of the authority; null where it is not known there.</summary>
    public Actor? Actor { get; set; }

    /// <summary>What sort of actor; null where nothing tells.</summary>
    public ActorKind? Sort { get; set; }

    /// <summary>Gender, from name, title or role.</summary>
    public Gender Gender { get; set; }

    /// <summary>Gender that the authority, a given name or “Mr” and “Ms” tell; a noun of office tells it less surely.</summary>
    public Gender GenderByName { get; private set; }

    /// <summary>Whether it is something written, which speaks for its author.</summary>
    public bool IsDocument { get; init; }

    /// <summary>Whose a document is; null where that is not known, or it is no document.</summary>
    public Chain? Author { get; set; }

    /// <summary>Who speaks where this does: a document's author, else itself.</summary>
    public Chain? Speaker => IsDocument ? Author : this;

    /// <summary>Its place among the chains in the order in which the article first brings them; documents come last.</summary>
    public int Order { get; set; } = int.MaxValue;

    /// <summary>Members that the walk through the article has passed, in the order passed.</summary>
    public List<Candidate> Passed { get; } = [];

    /// <summary>The latest pronoun among them; null where there is none.</summary>
    public Candidate? LatestPronoun { get; private set; }

    /// <summary>Notes that the walk has passed a member.</summary>
    public void Pass(Candidate member)
    {
        Passed.Add(member);
        firstOfParagraph.TryAdd(member.Paragraph, member);
        if (member.Kind == MentionKind.Pronoun) LatestPronoun = member;
    }

    /// <summary>The first member passed in a paragraph; null where none was.</summary>
    public Candidate? FirstOf(int paragraph) => firstOfParagraph.GetValueOrDefault(paragraph);

    /// <summary>The first name that begins after a token; null where there is none.</summary>
    public Candidate? NameAfter(int token)
    {
        var (low, high) = (0, names);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Members[middle].First <= token) low = middle + 1;
            else high = middle;
        }

        return low < names ? Members[low] : null;
    }

    /// <summary>The latest member passed that begins before a token; null where there is none.</summary>
    public Candidate? LastBefore(int token)
    {
        // A mention may lie inside a longer one (“China’s envoy”), so the last one passed may begin where the asker does.
        for (var i = Passed.Count - 1; i >= 0; i--)
            if (Passed[i].First < token) return Passed[i];
        return null;
    }

    /// <summary>Adds a member and what it tells.</summary>
    public void Add(Candidate candidate)
    {
        candidate.Chain = this;
        Members.Add(candidate);
        Start = Math.Min(Start, candidate.First);
        Sort ??= candidate.Sort;
        if (candidate.Kind == MentionKind.Name) AddName(candidate);
        if (Gender == Gender.Unknown && candidate.Kind != MentionKind.Pronoun) Gender = candidate.Gender;
    }

    private void AddName(Candidate name)
    {
        names++;
        Names.Add(name.Core);
        if (GenderByName != Gender.Unknown) return;
        GenderByName = Actor?.Gender is { } known and not Gender.Unknown ? known
            : name.IsAddressed ? name.Gender
            : Sort == ActorKind.Person && name.Core.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? NameLexicon.GenderOfGivenName(name.Core[..end])
            : Gender.Unknown;
    }
}
