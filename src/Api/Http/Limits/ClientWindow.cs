namespace OnRecord.Api.Http.Limits;

/// <summary>What one client has used of a quota: a fixed window, which begins anew with the first request after its end.</summary>
/// <remarks>Safe for use from several threads.</remarks>
internal sealed class ClientWindow(Quota quota, TimeProvider clock)
{
    private readonly Lock gate = new();
    private long start = clock.GetTimestamp();
    private int used;

    /// <summary>Whether the window has ended, so that nothing is lost where it is forgotten.</summary>
    public bool IsOver
    {
        get
        {
            lock (gate)
                return Left() <= TimeSpan.Zero;
        }
    }

    /// <summary>Takes permits, all or none.</summary>
    public Taken Take(int permits)
    {
        lock (gate)
        {
            if (Left() <= TimeSpan.Zero)
                (start, used) = (clock.GetTimestamp(), 0);
            var granted = used + permits <= quota.Permits;
            if (granted)
                used += permits;
            return new(granted ? permits : 0, start, State(granted));
        }
    }

    /// <summary>Gives back what was taken, as long as its window lasts.</summary>
    public Taken GiveBack(Taken taken)
    {
        lock (gate)
        {
            if (taken.Window == start)
                used -= taken.Permits;
            return new(0, start, State(taken.State.Granted));
        }
    }

    private TimeSpan Left() => quota.Window - clock.GetElapsedTime(start);

    private WindowState State(bool granted) => new(granted, quota.Permits - used, Math.Max(0, (int)Math.Ceiling(Left().TotalSeconds)));
}
