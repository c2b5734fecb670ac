using System.Text;
using OnRecord.Domain.Text;

namespace OnRecord.Benchmarks.Synthesis;

/// <summary>A document being written, which tells where each part of it came to stand.</summary>
internal sealed class DocumentText
{
    private readonly StringBuilder written = new(8 * 1024);

    public int Length => written.Length;

    public TextSpan Write(string words)
    {
        var start = written.Length;
        written.Append(words);
        return new(start, written.Length);
    }

    /// <summary>From a place where something began up to here.</summary>
    public TextSpan Since(int start) => new(start, written.Length);

    /// <inheritdoc/>
    public override string ToString() => written.ToString();
}
