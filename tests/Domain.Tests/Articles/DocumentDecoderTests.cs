using System.Text;
using FsCheck;
using FsCheck.Fluent;
using OnRecord.Domain.Articles;
using Xunit;

namespace OnRecord.Domain.Tests.Articles;

public sealed class DocumentDecoderTests
{
    private const string Words = "“No,” said Ann Müller – “never.”\r\nShe left.";

    [Fact]
    public void Utf8IsReadWithAndWithoutMark()
    {
        Assert.Equal((Words, "utf-8"), Read(Encoding.UTF8.GetBytes(Words)));
        Assert.Equal((Words, "utf-8"), Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Words)]));
    }

    [Fact]
    public void Utf16IsReadWithAndWithoutMark()
    {
        Assert.Equal((Words, "utf-16le"), Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Words)]));
        Assert.Equal((Words, "utf-16be"), Read([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Words)]));
        Assert.Equal((Words, "utf-16le"), Read(Encoding.Unicode.GetBytes(Words)));
        Assert.Equal((Words, "utf-16be"), Read(Encoding.BigEndianUnicode.GetBytes(Words)));
    }

    [Fact]
    public void Windows1252IsReadWhereUtf8Fails()
    {
        var western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        Assert.Equal((Words, "windows-1252"), Read(western.GetBytes(Words)));
        Assert.Equal(("“No” – Ann’s", "utf-8"), Read([.. Encoding.UTF8.GetBytes("“No” – Ann"), 0x92, (byte)'s']));
    }

    [Theory]
    [InlineData(new byte[0], "It is empty.")]
    [InlineData(new byte[] { 32, 13, 10, 0xC2, 0xA0, 0xEF, 0xBB, 0xBF }, "It holds nothing but white space.")]
    [InlineData(new byte[] { 65, 66, 0, 67, 68 }, "It holds zero bytes, so it is not text.")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D }, "It is a PDF, not text.")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 9 }, "It is a ZIP archive or office document, not text.")]
    [InlineData(new byte[] { 1, 2, 3, 4, 5, 65, 7, 8 }, "It is full of control characters, so it is not text.")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00 }, "It is not valid UTF-16LE.")]
    public void WhatIsNoTextIsRejectedWithItsReason(byte[] bytes, string reason)
    {
        Assert.False(new DocumentDecoder().TryDecode(bytes, "a.txt", out var document, out var rejection));
        Assert.Null(document);
        Assert.Equal(reason, rejection);
    }

    [Fact]
    public void TooManyBytesAreRejected()
    {
        Assert.False(new DocumentDecoder(maxBytes: 3).TryDecode("four"u8, "a.txt", out _, out var rejection));
        Assert.Equal("It has 4 bytes; at most 3 are read.", rejection);
        Assert.True(new DocumentDecoder(maxBytes: 4).TryDecode("four"u8, "a.txt", out _, out _));
    }

    [Theory]
    [InlineData("a.txt", "No, she said.", "text/plain")]
    [InlineData("a.MD", "# No", "text/markdown")]
    [InlineData("a.HTM", "<p>No</p>", "text/html")]
    [InlineData("a.txt", "\n<!DOCTYPE HTML><p>No</p>", "text/html")]
    [InlineData("a.md", "<html> is a tag", "text/markdown")]
    [InlineData("a", "Ann", "text/plain")]
    public void NameAndBeginningTellTheKind(string name, string text, string kind)
    {
        Assert.True(new DocumentDecoder().TryDecode(Encoding.UTF8.GetBytes(text), name, out var document, out _));
        Assert.Equal(kind, document.MediaType);
    }

    [Fact]
    public void PageThatDeclaresItsEncodingIsReadInIt()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("<meta charset=\"windows-1251\"><p>Нет</p>");
        Assert.Equal(("Нет", "windows-1251"), Read(bytes, "a.html"));
    }

    [Fact]
    public void AnyBytesAreReadOrRejected() => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
    {
        foreach (var name in (string[])["a.txt", "a.html", "a.md"])
        {
            var read = new DocumentDecoder().TryDecode(bytes, name, out var document, out var rejection);
            Assert.Equal(read, document is not null && !string.IsNullOrWhiteSpace(document.Text));
            Assert.Equal(!read, rejection is not null);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static (string Text, string Encoding) Read(byte[] bytes, string name = "a.txt")
    {
        Assert.True(new DocumentDecoder().TryDecode(bytes, name, out var document, out var rejection), rejection);
        return (document.Text, document.Encoding);
    }
}
