using System.Collections.Immutable;
using OnRecord.Domain.Quotes;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Who speaks each attribution, as far as the walk through the article has told.</summary>
internal sealed class ReportedSpeakers
{
    private readonly AnnotatedDocument document;
    private readonly ImmutableArray<Attribution> attributions;
    private readonly Candidate?[] sources;
    private readonly (Chain? Chain, double Confidence)[] speakers;
    private readonly int[] reportOf;
    private readonly List<int>?[] bySource;

    /// <summary>Finds the candidate that carries the source of each attribution.</summary>
    public ReportedSpeakers(AnnotatedDocument document, CandidateIndex candidates)
    {
        this.document = document;
        attributions = document.Attributions;
        var phrases = new NounPhrases(document.Tokens, document.Tags);
        sources = [.. attributions.Select(one =>
            one.Source is { } source ? SourceCandidate.Find(document, phrases, candidates, source) : null)];
        speakers = new (Chain?, double)[attributions.Length];
        reportOf = ReportOfTokens(document);
        bySource = new List<int>?[candidates.All.Count];
        for (var i = 0; i < sources.Length; i++)
            if (sources[i] is { } source) (bySource[source.Index] ??= []).Add(i);
    }

    /// <summary>For each attribution who speaks; no chain where that is not known.</summary>
    public IReadOnlyList<(Chain? Chain, double Confidence)> All => speakers;

    /// <summary>The attributions whose source a candidate carries, in document order.</summary>
    public IReadOnlyList<int> Of(Candidate candidate) => bySource[candidate.Index] ?? [];

    /// <summary>Says who speaks an attribution.</summary>
    public void Set(int attribution, Chain? speaker, double confidence) => speakers[attribution] = (speaker, confidence);

    /// <summary>The speaker of the report that a token stands in; null outside reports and where not known yet.</summary>
    public Chain? Reporting(int token) =>
        reportOf[token] is var report and >= 0 ? speakers[report].Chain ?? sources[report]?.Chain?.Speaker : null;

    /// <summary>The kind of document that is an attribution's source; null where something else is.</summary>
    public string? DocumentOf(int attribution) =>
        sources[attribution]?.Chain is { IsDocument: true } written ? DocumentResolver.Kind(written) : null;

    /// <summary>What the words are that name an attribution's source; null where there are none.</summary>
    /// <param name="attribution">Its index.</param>
    /// <param name="resolves">Whether an actor is known to speak.</param>
    public SourceKind? KindOf(int attribution, bool resolves)
    {
        if (attributions[attribution].Source is null) return null;
        var source = sources[attribution];
        if (source is { Chain.IsDocument: true } or { Role.Sort: RoleSort.Document, Kind: MentionKind.Nominal }) return SourceKind.Document;
        if (resolves) return SourceKind.Actor;
        if (source is { Kind: MentionKind.Pronoun } && document.Tokens[source.First].Is("they")) return SourceKind.Group;
        return source is { Kind: MentionKind.Nominal, Role: { } role } ? Unnamed(role) : SourceKind.Other;
    }

    private static SourceKind Unnamed(Role role) => role switch
    {
        { Sort: RoleSort.Group } or { Plural: true } => SourceKind.Group,
        { Sort: RoleSort.Person } => SourceKind.Person,
        { Sort: RoleSort.Organization } => SourceKind.Organization,
        _ => SourceKind.Other,
    };

    /// <summary>Gives documents the author told only later, and continuations the speaker before them.</summary>
    public void Complete()
    {
        for (var a = 0; a < sources.Length; a++)
        {
            if (attributions[a].Continues
                && a > 0) speakers[a] = Before(a) with { Confidence = Math.Round(Before(a).Confidence * 0.95, 2) };
            if (sources[a]?.Chain is { IsDocument: true } written) speakers[a] = (written.Author, written.Author is null ? 0.5 : 0.7);
        }

        for (var a = 1; a < sources.Length; a++)
            if (attributions[a].Continues && speakers[a].Chain is null) speakers[a] = Before(a);
    }

    private (Chain? Chain, double Confidence) Before(int attribution)
    {
        var before = attribution - 1;
        while (before > 0 && attributions[before].Kind == QuoteKind.Scare) before--;
        return speakers[before];
    }

    // For each token the first attribution whose content holds it; -1 outside.
    private static int[] ReportOfTokens(AnnotatedDocument document)
    {
        var result = new int[document.Tokens.Length];
        Array.Fill(result, -1);
        for (var a = 0; a < document.Attributions.Length; a++)
        {
            foreach (var content in document.Attributions[a].Content)
            {
                for (var i = document.Tokens.FirstFrom(content.Start); i < result.Length && document.Tokens[i].Span.End <= content.End; i++)
                    if (result[i] < 0) result[i] = a;
            }
        }

        return result;
    }
}
