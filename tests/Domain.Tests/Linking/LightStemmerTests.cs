using OnRecord.Domain.Linking.Paraphrase;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Linking;

public sealed class LightStemmerTests
{
    [Fact]
    public void AllFormsOfAVerbHaveOneStem()
    {
        string[] verbs =
        [
            "accuse", "admit", "agree", "allow", "announce", "appeal", "arrest", "attack", "ban", "believe", "blame", "block", "bury", "call", "cancel",
            "carry", "cause", "change", "charge", "claim", "close", "come", "commit", "condemn", "confirm", "continue", "cooperate", "create", "criticize",
            "damage", "decide", "declare", "decline", "defend", "delay", "demand", "deny", "describe", "destroy", "detain", "develop", "discuss", "dismiss",
            "divide", "end", "ensure", "escape", "expel", "explain", "expose", "fabricate", "fail", "fall", "fear", "free", "guarantee", "hamper", "harm",
            "hide", "hope", "impose", "increase", "insist", "interfere", "investigate", "kill", "launch", "leave", "lie", "lose", "make", "meet", "motivate",
            "need", "obstruct", "offer", "oppose", "plan", "pledge", "postpone", "praise", "prevent", "promise", "propose", "protect", "prove", "publish",
            "purchase", "raise", "receive", "recognize", "refuse", "regret", "reject", "release", "remove", "reply", "require", "resign", "resume", "reveal",
            "rise", "say", "seek", "serve", "share", "sign", "speak", "speed", "state", "stop", "strike", "study", "suffer", "supply", "suppress", "take",
            "threaten", "torture", "transfer", "travel", "try", "undermine", "use", "verify", "violate", "visit", "vote", "vow", "warn", "win", "withdraw", "worry",
        ];
        foreach (var verb in verbs)
            Assert.Equal([LightStemmer.Stem(verb)], Inflection.FormsOf(verb).Select(form => LightStemmer.Stem(form.Text)).Distinct());
    }

    [Theory]
    [InlineData("political", "politically")]
    [InlineData("motive", "motivated")]
    [InlineData("fabricate", "fabrication")]
    [InlineData("develop", "development")]
    [InlineData("cooperate", "cooperation")]
    [InlineData("violate", "violations")]
    [InlineData("discriminate", "discriminatory")]
    [InlineData("agree", "agreements")]
    [InlineData("great", "greatest")]
    [InlineData("child", "children")]
    [InlineData("peace", "peaceful")]
    public void DerivedWordsMeet(string one, string other) => Assert.Equal(LightStemmer.Stem(one), LightStemmer.Stem(other));

    [Theory]
    [InlineData("united", "unit")]
    [InlineData("increase", "decrease")]
    [InlineData("force", "forest")]
    [InlineData("policy", "police")]
    [InlineData("news", "new")]
    public void OtherWordsStayApart(string one, string other) => Assert.NotEqual(LightStemmer.Stem(one), LightStemmer.Stem(other));

    [Theory]
    [InlineData("Türk’s", "turk")]
    [InlineData("L’Équipe", "l'equipe")]
    [InlineData("'tis'", "tis")]
    public void AccentsAndPossessivesGo(string word, string plain) => Assert.Equal(plain, LightStemmer.Normalize(word));
}
