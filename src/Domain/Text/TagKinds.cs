namespace OnRecord.Domain.Text;

/// <summary>Classes of tags that rules ask for.</summary>
public static class TagKinds
{
    /// <summary>Whether the tag is a verb's, in any form; modals are not.</summary>
    public static bool IsVerb(this Tag tag) => tag is Tag.VB or Tag.VBD or Tag.VBG or Tag.VBN or Tag.VBP or Tag.VBZ;

    /// <summary>Whether a verb of this tag has a subject of its own: past or present tense, or a modal.</summary>
    public static bool IsFinite(this Tag tag) => tag is Tag.VBD or Tag.VBP or Tag.VBZ or Tag.MD;

    /// <summary>Whether a token has or holds a finite verb; a contraction (“we’re”) is tagged for its pronoun and holds one.</summary>
    public static bool HoldsFinite(this Token token, Tag tag) =>
        tag.IsFinite() || tag is Tag.PRP or Tag.EX or Tag.WP or Tag.DT && token.Lower.IndexOf('\'', StringComparison.Ordinal) > 0;

    /// <summary>Whether the tag is a noun's or a name's.</summary>
    public static bool IsNoun(this Tag tag) => tag is Tag.NN or Tag.NNS or Tag.NNP or Tag.NNPS;

    /// <summary>Whether the tag is a name's.</summary>
    public static bool IsName(this Tag tag) => tag is Tag.NNP or Tag.NNPS;

    /// <summary>Whether the tag is an adjective's.</summary>
    public static bool IsAdjective(this Tag tag) => tag is Tag.JJ or Tag.JJR or Tag.JJS;

    /// <summary>Whether the tag is an adverb's.</summary>
    public static bool IsAdverb(this Tag tag) => tag is Tag.RB or Tag.RBR or Tag.RBS;

    /// <summary>Whether a word of this tag can stand inside a noun phrase before its head.</summary>
    public static bool IsModifier(this Tag tag) =>
        tag.IsAdjective() || tag is Tag.DT or Tag.PDT or Tag.CD or Tag.PRPS or Tag.POS or Tag.WPS or Tag.FW;
}
