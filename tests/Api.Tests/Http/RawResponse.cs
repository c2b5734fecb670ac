using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace OnRecord.Api.Tests.Http;

/// <summary>Reads an answer that came over a bare connection.</summary>
internal static class RawResponse
{
    public static HttpResponseMessage Parse(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var (head, body) = text.Split("\r\n\r\n", 2) is [var first, var second] ? (first, second) : (text, "");
        var lines = head.Split("\r\n");
        var response = new HttpResponseMessage((HttpStatusCode)int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture));
        if (lines.Contains("Transfer-Encoding: chunked"))
            body = Unchunked(body);
        response.Content = new StringContent(body);
        var type = lines.FirstOrDefault(line => line.StartsWith("Content-Type: ", StringComparison.Ordinal));
        response.Content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type["Content-Type: ".Length..]);
        return response;
    }

    private static string Unchunked(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var whole = new MemoryStream();
        for (var place = 0; place < bytes.Length;)
        {
            var end = Array.IndexOf(bytes, (byte)'\n', place);
            var size = int.Parse(
                Encoding.ASCII.GetString(bytes, place, end - place).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (size == 0)
                break;
            whole.Write(bytes, end + 1, size);
            place = end + 1 + size + 2;
        }
        return Encoding.UTF8.GetString(whole.ToArray());
    }
}
