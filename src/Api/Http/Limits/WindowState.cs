namespace OnRecord.Api.Http.Limits;

/// <summary>How a window stands after a request.</summary>
/// <param name="Granted">Whether the request may be answered.</param>
/// <param name="Remaining">Permits that are left.</param>
/// <param name="Seconds">Until the window ends, rounded up.</param>
internal readonly record struct WindowState(bool Granted, int Remaining, int Seconds);
