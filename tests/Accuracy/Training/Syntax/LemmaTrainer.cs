using System.Globalization;
using OnRecord.Domain.Syntax;
using OnRecord.Domain.Text;

namespace OnRecord.Accuracy.Training.Syntax;

/// <summary>Learns the lemma table: for each tag and ending the commonest change, kept only where it differs from that of the shorter ending.</summary>
public static class LemmaTrainer
{
    // An ending must be seen in this many different words, and be right for this share of them, to say anything about others.
    private const int FewestForms = 2;
    private const double LeastShare = 0.75;

    /// <summary>The lines of the table, as <see cref="Lemmatizer.Read"/> reads them.</summary>
    public static IEnumerable<string> Learn(IEnumerable<TreebankSentence> sentences)
    {
        var words = sentences.SelectMany(sentence => sentence.Words).Where(word => word.Token.IsWord || word.Tag is Tag.POS).ToList();
        foreach (var tag in words.GroupBy(word => word.Tag).OrderBy(group => group.Key))
        {
            var forms = tag.GroupBy(word => word.Token.Lower, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => Commonest(group.Select(word => Rule(word))), StringComparer.Ordinal);
            foreach (var (ending, rule) in Endings(forms).OrderBy(pair => pair.Ending, StringComparer.Ordinal))
                yield return string.Create(CultureInfo.InvariantCulture, $"{tag.Key}\t{ending}\t{rule.Cut}\t{rule.Added}");
        }

        foreach (var capital in Capitals(words)) yield return $"capital\t{capital}";
    }

    private static LemmaRule Rule(TreebankWord word) => LemmaRule.Between(word.Token.Lower, word.Lemma is "_" ? word.Token.Lower : word.Lemma.Replace('’', '\'').ToLowerInvariant());

    private static IEnumerable<(string Ending, LemmaRule Rule)> Endings(Dictionary<string, LemmaRule> forms)
    {
        var known = new Dictionary<string, LemmaRule>(StringComparer.Ordinal);
        for (var length = 0; length <= Lemmatizer.LongestEnding; length++)
        {
            foreach (var group in forms.Where(form => form.Key.Length >= length).GroupBy(form => form.Key[^length..], StringComparer.Ordinal))
            {
                var rule = Commonest(group.Select(form => form.Value));
                var share = (double)group.Count(form => form.Value == rule) / group.Count();
                if (length == 0 || group.Count() >= FewestForms && share >= LeastShare && rule != Shorter(known, group.Key)) known[group.Key] = rule;
            }
        }

        foreach (var (form, rule) in forms.Where(form => form.Value != Known(known, form.Key)).ToList())
            known[Lemmatizer.WordStart + form] = rule;
        return known.Select(pair => (pair.Key, pair.Value));
    }

    private static LemmaRule Known(Dictionary<string, LemmaRule> known, string form)
    {
        for (var length = Math.Min(Lemmatizer.LongestEnding, form.Length); length > 0; length--)
            if (known.TryGetValue(form[^length..], out var rule)) return rule;
        return known[""];
    }

    private static LemmaRule Shorter(Dictionary<string, LemmaRule> known, string ending) => ending.Length == 0 ? known[""] : Known(known, ending[1..]);

    private static LemmaRule Commonest(IEnumerable<LemmaRule> rules) =>
        rules.CountBy(rule => rule).OrderByDescending(count => count.Value).ThenBy(count => count.Key.Cut).ThenBy(count => count.Key.Added, StringComparer.Ordinal).First().Key;

    // Names have capitals anyway.
    private static IEnumerable<string> Capitals(List<TreebankWord> words) => words
        .Where(word => !word.Tag.IsName())
        .GroupBy(word => word.Lemma.ToLowerInvariant(), StringComparer.Ordinal)
        .Select(group => group.CountBy(word => word.Lemma).OrderByDescending(count => count.Value).ThenByDescending(count => count.Key, StringComparer.Ordinal).First().Key)
        .Where(lemma => lemma.Any(char.IsUpper))
        .Order(StringComparer.Ordinal);
}
