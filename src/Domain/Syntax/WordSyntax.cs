namespace OnRecord.Domain.Syntax;

/// <summary>What a token is in its sentence.</summary>
/// <param name="Class">Universal part of speech; the finer Penn tag stands in <see cref="Text.AnnotatedDocument.Tags"/>.</param>
/// <param name="Lemma">Dictionary form: “go” for “went”; names keep their capitals, all else is in lower case.</param>
/// <param name="Head">Index in <see cref="Text.AnnotatedDocument.Tokens"/> of the word it hangs on, in the same sentence; -1 for the root.</param>
/// <param name="Relation">What it is to that word; <see cref="Relation.Root"/> just where <paramref name="Head"/> is -1.</param>
public readonly record struct WordSyntax(WordClass Class, string Lemma, int Head, Relation Relation);
