namespace OnRecord.Domain.Syntax;

/// <summary>How a form becomes its lemma: letters cut from its end and others put there.</summary>
/// <param name="Cut">How many letters go.</param>
/// <param name="Added">What takes their place.</param>
public readonly record struct LemmaRule(int Cut, string Added)
{
    /// <summary>The rule that leads from one word to another.</summary>
    public static LemmaRule Between(string form, string lemma)
    {
        var same = 0;
        while (same < form.Length && same < lemma.Length && form[same] == lemma[same]) same++;
        return new LemmaRule(form.Length - same, lemma[same..]);
    }

    /// <summary>The lemma of a form; a form too short for the rule, or that it would leave nothing of, is its own.</summary>
    public string Apply(string form) =>
        Cut == 0 && Added.Length == 0 || Cut > form.Length || Cut == form.Length && Added.Length == 0 ? form : string.Concat(form.AsSpan(0, form.Length - Cut), Added);
}
