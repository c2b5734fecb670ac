using System.Globalization;

namespace OnRecord.Api.Http.Queries;

/// <summary>The parameters of several lists as those of one answer: each name once, saying what it means for which of them.</summary>
internal static class MergedParameters
{
    /// <summary>
    /// In the order in which the lists bring them; where two have one name, what the first says of it beside its meaning holds.
    /// </summary>
    public static IReadOnlyList<Parameter> Of(params IReadOnlyList<(string Plural, IReadOnlyList<Parameter> Parameters)> lists)
    {
        var named = lists.SelectMany(list => list.Parameters.Select(parameter => (list.Plural, Parameter: parameter)))
            .GroupBy(one => one.Parameter.Name);
        return [.. named.Select(group => group.First().Parameter with { Description = Description([.. group], lists.Count) })];
    }

    private static string Description(IReadOnlyList<(string Plural, Parameter Parameter)> holders, int lists)
    {
        var meaning = holders.DistinctBy(holder => holder.Parameter.Description).Count() == 1
            ? holders[0].Parameter.Description
            : Apart([.. holders.Select(holder => (holder.Plural, Parts(holder.Parameter.Description)))]);
        return holders.Count == lists
            ? meaning
            : $"{meaning} Narrows {string.Join(" and ", holders.Select(holder => holder.Plural))} only.";
    }

    /// <summary>What is said alike of all, the rest of a description often, is said once.</summary>
    private static string Apart(IReadOnlyList<(string Plural, (string First, string Tail) Description)> holders)
    {
        var alike = holders.All(holder => holder.Description.Tail == holders[0].Description.Tail);
        var each = holders.Select(holder =>
            $"{Capital(holder.Plural)}: {holder.Description.First}{(alike ? "" : holder.Description.Tail)}");
        return string.Join(" ", each) + (alike ? holders[0].Description.Tail : "");
    }

    private static (string First, string Tail) Parts(string description)
    {
        var end = description.IndexOf(". ", StringComparison.Ordinal) + 1;
        return end == 0 ? (description, "") : (description[..end], description[end..]);
    }

    private static string Capital(string word) => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];
}
