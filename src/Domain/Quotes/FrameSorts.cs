namespace OnRecord.Domain.Quotes;

/// <summary>What frames have in common.</summary>
internal static class FrameSorts
{
    private const CueFrames WithObject = CueFrames.Accuse | CueFrames.Label | CueFrames.Request;

    /// <summary>Whether whom it concerns stands between the cue and what they are accused of, called or asked for.</summary>
    public static bool TakesObject(this CueFrames frames) => (frames & WithObject) != 0 && (frames & (CueFrames.Say | CueFrames.Tell)) == 0;
}
