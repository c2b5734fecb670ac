namespace OnRecord.Api.Reconciliation;

/// <summary>What the score of a candidate is made of.</summary>
/// <param name="Actor">The actor, by its place in the index.</param>
/// <param name="Name">How alike the names are; null where the query tells none, or only its Wikidata id leads here.</param>
/// <param name="IsUsualName">Whether the usual name is the same.</param>
/// <param name="IsOtherName">Whether an alias or id is the same.</param>
/// <param name="IsOfType">Whether it is of a type asked for; null where none was.</param>
/// <param name="Fitting">How many properties of the query fit.</param>
/// <param name="Unfitting">How many do not.</param>
/// <param name="IsSameItem">Whether the Wikidata id fits; null where the query tells none or the actor has none.</param>
/// <param name="Prominence">How often the corpus mentions it, from 0 to 1.</param>
internal sealed record CandidateScore(
    int Actor, NameMatch? Name, bool IsUsualName, bool IsOtherName, bool? IsOfType, int Fitting, int Unfitting, bool? IsSameItem,
    double Prominence)
{
    private const double OfAnAlias = 0.98;
    private const double OfPropertiesAlone = 0.6;

    // So little that properties decide among namesakes, and hardly ever put another name before the right one.
    private const double LeftByAProperty = 0.85;
    private const double LeftByAnotherItem = 0.75;
    private const double LeftByAnotherType = 0.8;

    /// <summary>Whether a name, id or Wikidata id is the same.</summary>
    public bool IsCertain => IsSameItem != false && (IsUsualName || IsOtherName || IsSameItem == true);

    /// <summary>Whether something that the query tells speaks against it.</summary>
    public bool IsContradicted => IsOfType == false || Unfitting > 0 || IsSameItem == false;

    /// <summary>What the score begins with, from 0 to 1.</summary>
    public double Similarity => IsUsualName ? 1 : IsOtherName ? OfAnAlias : Name?.Inexact ?? OfPropertiesAlone * Share;

    /// <summary>The share of the properties known of the actor that fit.</summary>
    public double Share => Fitting + Unfitting == 0 ? 0 : (double)Fitting / (Fitting + Unfitting);

    /// <summary>From 0 to 100.</summary>
    public double Score
    {
        get
        {
            var score = IsSameItem == true ? 100 : 100 * Similarity;
            if (IsSameItem == false) score *= LeftByAnotherItem;
            if (Name is not null || IsCertain)
                score = (100 - ((100 - score) * Math.Pow(LeftByAProperty, Fitting))) * Math.Pow(LeftByAProperty, Unfitting);
            if (IsOfType == false) score *= LeftByAnotherType;
            return Math.Round(score + (Prominence * Math.Min(1, 100 - score)), 2);
        }
    }
}
