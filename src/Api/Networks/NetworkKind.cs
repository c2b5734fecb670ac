using System.Text.Json.Serialization;

namespace OnRecord.Api.Networks;

/// <summary>What ties actors together.</summary>
public enum NetworkKind
{
    /// <summary>Who speaks about whom: from the speaker of a quote to each actor that its words mention.</summary>
    [JsonStringEnumMemberName("quotes-about")]
    QuotesAbout,

    /// <summary>Who is mentioned with whom: between any two actors that one article mentions; without direction.</summary>
    [JsonStringEnumMemberName("co-mention")]
    CoMention,

    /// <summary>Who acts on whom: from each source of an event to each of its targets.</summary>
    [JsonStringEnumMemberName("event")]
    Event,
}
