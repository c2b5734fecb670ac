using OnRecord.Domain.Text;

namespace OnRecord.Domain.Corpus.Reviews;

/// <summary>What a layer of things to review must tell of them.</summary>
/// <typeparam name="T">The things: quotes, mentions or event reports.</typeparam>
internal abstract class Layer<T>
    where T : class
{
    /// <summary>What one thing is called in a message.</summary>
    public abstract string Name { get; }

    /// <summary>The span that a review finds it by.</summary>
    public abstract TextSpan PlaceOf(T item);

    /// <summary>A thing made of an addition's fields, reviewed; null where a field that it must have is missing.</summary>
    public abstract T? Make(Review review);

    /// <summary>The thing with a change's fields set, reviewed.</summary>
    public abstract T Edit(T item, Review review);

    /// <summary>Whether two say the same, whoever says it and however sure.</summary>
    public abstract bool Same(T left, T right);

    /// <summary>What is wrong with a thing as a review leaves it, as the end of a sentence; null where nothing is.</summary>
    public abstract string? Flaw(T item);
}
