namespace OnRecord.Api.CommandLine;

/// <summary>What a command tells the shell; <c>--help</c> and the README list the same.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Failed; nothing was changed.</summary>
    public const int Failed = 1;

    /// <summary>Done, but documents or reviews were rejected.</summary>
    public const int Rejections = 2;

    /// <summary>Another seeding is running; nothing was changed.</summary>
    public const int Busy = 3;

    /// <summary>The command line makes no sense; the code that sysexits.h gives that.</summary>
    public const int Usage = 64;
}
