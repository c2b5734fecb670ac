using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace OnRecord.Api.Http.LinkedData;

/// <summary>How linked data is written as JSON.</summary>
internal static class LinkedData
{
    /// <summary>Text as readers type it, but for the characters that would end a script element: pages embed JSON-LD in one.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>The same for a writer.</summary>
    public static readonly JsonWriterOptions Writing = new() { Encoder = Encoder };
}
