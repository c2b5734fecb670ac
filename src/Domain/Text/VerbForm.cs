namespace OnRecord.Domain.Text;

/// <summary>The inflected forms of an English verb.</summary>
public enum VerbForm
{
    /// <summary>say</summary>
    Base,

    /// <summary>says</summary>
    ThirdPerson,

    /// <summary>said, went</summary>
    Past,

    /// <summary>said, gone</summary>
    PastParticiple,

    /// <summary>saying</summary>
    PresentParticiple,
}
