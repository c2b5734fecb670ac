namespace OnRecord.Domain.Languages;

/// <summary>A language that texts are told apart by.</summary>
/// <param name="Tag">Its BCP 47 tag.</param>
/// <param name="Name">Its name in English.</param>
public sealed record Language(string Tag, string Name)
{
    /// <summary>The tag of the language that the engine reads.</summary>
    public const string English = "en";

    /// <summary>The tag of a text whose language cannot be told.</summary>
    public const string Undetermined = "und";

    /// <summary>The name of a language in English; null for a tag that stands for none, such as <see cref="Undetermined"/>.</summary>
    public static string? NameOf(string tag) => LanguageLexicon.Default.NameOf(tag);
}
