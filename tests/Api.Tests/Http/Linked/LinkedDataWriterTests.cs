using System.Text;
using System.Text.Json;
using OnRecord.Api.Actors;
using OnRecord.Api.Http.LinkedData;
using OnRecord.Api.Quotes;
using Xunit;

namespace OnRecord.Api.Tests.Http.Linked;

/// <summary>What is written of objects that were not served whole, of dates, and of where the service stands.</summary>
public sealed class LinkedDataWriterTests
{
    [Theory]
    [InlineData("2022", true)]
    [InlineData("2022-12", true)]
    [InlineData("2022-08-31", true)]
    [InlineData("2022-21", false)]
    [InlineData("2022-08-31~", false)]
    [InlineData("2022-08?", false)]
    [InlineData("202X", false)]
    [InlineData("2019/..", false)]
    [InlineData("2022-05/2022-08", false)]
    [InlineData("2022\n", false)]
    public void WhatIso8601CanSayIsKnown(string edtf, bool expected) => Assert.Equal(expected, LinkedDate.IsCalendarDate(edtf));

    [Fact]
    public void AnObjectServedInPartIsWrittenInPart() =>
        Assert.Equal("""{"@type":"Quotation","text":"No."}""", Write(QuoteLinkedData.Write, """{"text":"No."}"""));

    [Fact]
    public void AReferenceThatTellsItsKindIsTyped() => Assert.Equal(
        """{"@type":"Quotation","spokenByCharacter":{"@type":"Person","@id":"https://a.example/v1/actors/ann","name":"Ann"}}""",
        Write(QuoteLinkedData.Write, """{"speaker":{"id":"ann","name":"Ann","kind":"person"}}"""));

    [Fact]
    public void NothingIsWrittenOfWhatIsNull() => Assert.Equal(
        """{"@type":"Person","@id":"https://a.example/v1/actors/a%20b","name":"A"}""",
        Write(ActorLinkedData.Write, """
            {"id":"a b","name":"A","kind":"person","aliases":[],"description":null,"wikidata":null,"partOf":null,
            "offices":[],"country":null}
            """));

    private static string Write(LinkedDataWriter write, string item)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            write(writer, JsonDocument.Parse(item).RootElement, "https://a.example");
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
