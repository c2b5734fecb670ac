using OnRecord.Domain.Actors;

namespace OnRecord.Api.Tests.Http;

/// <summary>A small corpus whose networks can be read off it.</summary>
internal static class NetworkCorpus
{
    /// <summary>A name that would break out of careless XML, HTML or JSON: marks, emoji, a control character, U+FFFE, a line break.</summary>
    public const string HostileName = "<script>alert(\"1\")</script> & ’é’ 😀 \u0001\u001f\uFFFE]]>\nJr.";

    public static ToldCorpus Build() => new ToldCorpus()
        .Actor("china", "China", ActorKind.Country)
        .Actor("mallory", HostileName)
        .Article("one", "daily", "2022-08-01",
            [
                ("ann", "{bob|Bob} and {china|China} agree, says {bob|he}."),
                ("ann", "{china|Beijing} is near."),
                ("bob", "{bob|I} said nothing of {ann|Ann}."),
                ("bob", "Nothing."),
                (null, "so-called {china|Chinese}"),
            ],
            [(["ann"], ["bob", "china"]), (["bob"], ["bob"])])
        .Article("two", "weekly", "2022-08",
            [("ann", "{china|China} is far."), ("china", "{ann|Ann} and {mallory|Mallory} are welcome.")],
            [(["ann", "bob"], ["china"]), ([], ["china"])])
        .Article("three", "daily", null,
            [("mallory", "{ann|Ann}!")],
            [(["mallory"], ["ann"])],
            beside: "{bob|Bob} stood beside {bob|him}. ")
        .Article("four", "weekly", "2022-09-03", beside: "{dave|Dave} was alone.");
}
