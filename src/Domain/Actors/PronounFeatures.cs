using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Describes each that a pronoun may mean; training and resolving must see the same.</summary>
internal sealed class PronounFeatures(AnnotatedDocument document, MentionTree tree)
{
    private const int Values = 32;

    private static readonly int Sorts = Enum.GetValues<PronounSort>().Length;

    /// <summary>How many features there are.</summary>
    public static readonly int Count = Enum.GetValues<PronounFeature>().Length * Values * Sorts;

    /// <summary>The number of a feature.</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="value">From 0 to 31.</param>
    /// <param name="sort">The sort of pronoun.</param>
    public static int Index(PronounFeature feature, int value, PronounSort sort) => ((int)feature * Values + value) * Sorts + (int)sort;

    /// <summary>What a number stands for.</summary>
    public static (PronounFeature Feature, int Value, PronounSort Sort) Of(int index) =>
        ((PronounFeature)(index / Sorts / Values), index / Sorts % Values, (PronounSort)(index % Sorts));

    /// <summary>The sort of a pronoun.</summary>
    public static PronounSort SortOf(Candidate pronoun) => pronoun.Core switch
    {
        "it" or "its" => PronounSort.Thing,
        "they" or "them" or "their" => PronounSort.Plural,
        "he" or "she" => PronounSort.Subject,
        _ => pronoun.IsPossessive ? PronounSort.Possessive : PronounSort.Object,
    };

    /// <summary>Fills in the features of all that a pronoun may mean.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="options">Who may be meant, the nearest first.</param>
    /// <param name="context">What is going on.</param>
    public void Fill(Candidate pronoun, IReadOnlyList<PronounOption> options, PronounContext context)
    {
        var sort = SortOf(pronoun);
        var most = options.Count == 0 ? 0 : options.Max(option => option.Chain.Passed.Count);
        var earliest = options.Where(option => !option.IsAhead).Select(option => option.Chain.Order).DefaultIfEmpty(-1).Min();
        var (rank, genderRank) = (0, 0);
        foreach (var option in options)
        {
            var one = new Writer(option.Features, sort);
            one.Add(PronounFeature.Bias);
            one.Add(PronounFeature.Rivals, Math.Min(6, options.Count));
            one.Add(PronounFeature.Rank, Math.Min(7, rank++));
            var gender = Agreement(pronoun, option.Chain);
            one.Add(PronounFeature.Gender, gender);
            one.Add(PronounFeature.GenderRank, gender == 2 ? 8 : Math.Min(7, genderRank++));
            one.Add(PronounFeature.Actor, option.Chain.IsDocument ? 1 : option.Chain.Sort is { } kind ? 2 + (int)kind : 0);
            one.Add(PronounFeature.Times, Math.Min(6, option.Chain.Passed.Count));
            if (option.Chain.Passed.Count == most) one.Add(PronounFeature.Commonest);
            if (option.Chain.Order == earliest) one.Add(PronounFeature.Earliest);
            AddContext(one, pronoun, option, context);
            AddPosition(one, pronoun, option);
            if (Enumerable.All(options, other => other == option || other.Near.Sentence != option.Near.Sentence || other.Near.First > option.Near.First))
                one.Add(PronounFeature.FirstOfSentence);
            if (Enumerable.All(options, other => other == option || FirstIn(other, pronoun) > FirstIn(option, pronoun))
                && FirstIn(option, pronoun) < int.MaxValue) one.Add(PronounFeature.FirstOfParagraph);
        }
    }

    private static int FirstIn(PronounOption option, Candidate pronoun) => option.Chain.FirstOf(pronoun.Paragraph)?.First ?? int.MaxValue;

    // Not told, same, other, the pronoun tells none.
    private static int Agreement(Candidate pronoun, Chain chain) =>
        pronoun.Gender == Gender.Unknown ? 3 : chain.Gender == Gender.Unknown ? 0 : chain.Gender == pronoun.Gender ? 1 : 2;

    private static void AddContext(Writer one, Candidate pronoun, PronounOption option, PronounContext context)
    {
        var last = option.Near;
        if (context.LastSpeaker is not null) one.Add(PronounFeature.Speaker, option.Chain == context.LastSpeaker ? 1 : 0);
        if (option.Chain == context.SpeakerOfThis) one.Add(PronounFeature.SpeakerOfThis);
        one.Add(PronounFeature.Quoted, (last.IsQuoted ? 1 : 0) + (pronoun.IsQuoted ? 2 : 0));
        one.Add(PronounFeature.Kind, last.Kind switch
        {
            MentionKind.Name => last.Core.Contains(' ', StringComparison.Ordinal) ? 0 : 1,
            MentionKind.Nominal => 2,
            _ => last.Gender == pronoun.Gender ? 3 : 4,
        });
        if (last.Paragraph == 0 && pronoun.Paragraph > 0) one.Add(PronounFeature.Headline);
        var meant = option.Chain.LatestPronoun;
        one.Add(PronounFeature.PronounBefore, meant is null ? 0 : meant.Gender == pronoun.Gender ? 1 : 2);
    }

    private void AddPosition(Writer one, Candidate pronoun, PronounOption option)
    {
        var last = option.Near;
        var (role, own) = (tree.Role(last), tree.Role(pronoun));
        var roles = role * 5 + own;
        one.Add(PronounFeature.Roles, roles);
        one.Add(PronounFeature.Next, Next(pronoun, option.Chain));
        if (last.Sentence == pronoun.Sentence) one.Add(PronounFeature.Tree, Tree(pronoun, last) * 5 + role);
        if (IsAnd(last.First - 1) || IsAnd(last.End)) one.Add(PronounFeature.Joined);
        if (option.IsAhead)
        {
            one.Add(PronounFeature.Ahead, Math.Min(3, last.Sentence - pronoun.Sentence));
            return;
        }

        var sentences = pronoun.Sentence - last.Sentence;
        one.Add(PronounFeature.Sentences, Math.Min(6, sentences));
        one.Add(PronounFeature.Paragraphs, Math.Min(3, pronoun.Paragraph - last.Paragraph));
        if (sentences == 1) one.Add(PronounFeature.RolesOfNeighbours, roles);
        var start = document.Sentences[last.Sentence].FirstToken;
        one.Add(PronounFeature.Opening, last.First - start is var before && before < 2 ? 0 : before < 8 ? 1 : 2);
        if (sentences != 0) return;
        one.Add(PronounFeature.RolesInSentence, roles);
        var tokens = pronoun.First - last.End;
        one.Add(PronounFeature.Tokens, tokens <= 1 ? 0 : tokens <= 3 ? 1 : tokens <= 6 ? 2 : tokens <= 12 ? 3 : tokens <= 20 ? 4 : 5);
        var (verbs, commas) = (0, 0);
        for (var i = last.End; i < pronoun.First; i++)
        {
            if (document.Tags[i].IsFinite()) verbs++;
            if (document.Tokens[i].Is(",") || document.Tokens[i].Is(";")) commas++;
        }

        one.Add(PronounFeature.Verbs, Math.Min(3, verbs));
        one.Add(PronounFeature.Commas, Math.Min(3, commas));
        one.Add(PronounFeature.Reach, role * 5 + Math.Min(3, verbs));
    }

    private bool IsAnd(int token) => token >= 0 && token < document.Tokens.Length && document.Tokens[token].Is("and");

    // “In his letter, Reed wrote”: 1; a subject of another clause of the same sentence 2, any other mention there 3.
    private int Next(Candidate pronoun, Chain chain)
    {
        if (chain.NameAfter(pronoun.First) is not { } next || next.Sentence != pronoun.Sentence) return 0;
        if (tree.Role(next) != 0) return 3;
        return tree.IsAbove(tree.Governor(next), pronoun.Head) ? 1 : 2;
    }

    // How the other stands: beside the pronoun below one word, above its clause, below it, elsewhere.
    private int Tree(Candidate pronoun, Candidate other)
    {
        var (own, governor) = (tree.Governor(pronoun), tree.Governor(other));
        if (own == governor) return 0;
        if (tree.IsAbove(governor, own)) return 1;
        return tree.IsAbove(own, governor) ? 2 : 3;
    }

    private readonly struct Writer(List<int> features, PronounSort sort)
    {
        public void Add(PronounFeature feature, int value = 0) => features.Add(Index(feature, value, sort));
    }
}
