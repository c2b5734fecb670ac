namespace OnRecord.Api.Data.Rows;

/// <summary>How an id comes to lead to an actor that has another.</summary>
public enum OtherIdKind
{
    /// <summary>The actor had it before, or an actor that was merged into it had.</summary>
    Former,

    /// <summary>It is made from a name that the actor goes by.</summary>
    Alias,
}
