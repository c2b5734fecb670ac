using System.Buffers;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Articles;

/// <summary>The characters that print nothing.</summary>
internal static class Blank
{
    /// <summary>White space of any width, and what has no width.</summary>
    public static SearchValues<char> Values { get; } = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(CharacterTable.IsBlank)]);
}
