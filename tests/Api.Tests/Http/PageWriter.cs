using System.Text;
using OnRecord.Domain.Text;

namespace OnRecord.Api.Tests.Http;

/// <summary>Writes a document and tells where each part of it came to stand.</summary>
internal sealed class PageWriter
{
    private readonly StringBuilder written = new();

    public int Length => written.Length;

    public string Text => written.ToString();

    public TextSpan Write(string words)
    {
        var start = written.Length;
        written.Append(words);
        return new(start, written.Length);
    }
}
