namespace OnRecord.Api.Http.Limits;

/// <summary>What was taken from a window.</summary>
/// <param name="Permits">How many; 0 where they were refused.</param>
/// <param name="Window">Which window, by the time at which it began.</param>
/// <param name="State">The window afterwards.</param>
internal readonly record struct Taken(int Permits, long Window, WindowState State);
