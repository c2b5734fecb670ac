using System.Text.Json;
using Xunit;

namespace OnRecord.Api.Tests.Http;

/// <summary>The promise that every span keeps.</summary>
internal static class SpanCheck
{
    public static void SlicesToItsWords(JsonElement span, string source) => Assert.Equal(
        span.GetProperty("text").GetString(), source[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()]);
}
