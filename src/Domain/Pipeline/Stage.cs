using OnRecord.Domain.Text;

namespace OnRecord.Domain.Pipeline;

/// <summary>One stage of the engine, for whoever wants to run or time it apart.</summary>
/// <param name="Name">The name of its class.</param>
/// <param name="Annotate">Adds its layer to a document that the stages before have been through.</param>
public readonly record struct Stage(string Name, Func<AnnotatedDocument, AnnotatedDocument> Annotate);
