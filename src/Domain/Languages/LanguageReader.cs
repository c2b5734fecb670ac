using OnRecord.Domain.Text;

namespace OnRecord.Domain.Languages;

/// <summary>Tells English from everything else, and what else it is, by script, by small words and by letters.</summary>
/// <remarks>
/// Reads <see cref="AnnotatedDocument.Tokens"/>; fills <see cref="AnnotatedDocument.Language"/> and
/// <see cref="AnnotatedDocument.IsForeign"/>. The language of most of the words decides, so that foreign words in an English article change
/// nothing. A text of few words, or all names, is foreign only where it clearly is.
/// </remarks>
public sealed class LanguageReader
{
    private const int FewestForeignWords = 3;
    private const int FewestTellingWords = 2;
    private const double LeastForeignShare = 0.12;

    // In English prose two words in five are small ones; of so many words at least this part is, or they are not English.
    private const int FewestWordsOfProse = 15;
    private const double LeastEnglishShare = 0.08;

    /// <summary>Adds the language.</summary>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        var evidence = new LanguageEvidence(document).Sum();
        return Foreign(evidence) is { } tag
            ? document with { Language = tag, IsForeign = true }
            : document with { Language = evidence.English > 0 ? Language.English : Language.Undetermined };
    }

    // The language where it is another; null where nothing says so.
    private static string? Foreign(LanguageEvidence evidence)
    {
        if (evidence.Script is { } script)
            return evidence is { ForOther: >= FewestForeignWords, Other: { } written } && evidence.ForOther > evidence.English ? written.Tag
                : script.Language ?? $"{Language.Undetermined}-{script.Code}";
        if (evidence is { ForOther: >= FewestForeignWords, Telling: >= FewestTellingWords, Other: { } other }
            && evidence.ForOther > evidence.English && evidence.ForOther >= LeastForeignShare * evidence.Words)
            return other.Tag;
        return evidence.Small >= FewestWordsOfProse && evidence.English < LeastEnglishShare * evidence.Small ? Language.Undetermined : null;
    }
}
