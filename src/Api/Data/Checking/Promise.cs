namespace OnRecord.Api.Data.Checking;

/// <summary>Something that holds of every snapshot, with how often it was looked at and where it did not hold.</summary>
/// <param name="text">The promise, as a short sentence without its full stop.</param>
public sealed class Promise(string text)
{
    /// <summary>Most violations kept with their words; all are counted.</summary>
    public const int Kept = 20;

    private readonly List<string> violations = [];

    /// <summary>The promise.</summary>
    public string Text { get; } = text;

    /// <summary>How many things it was looked at for.</summary>
    public int Checked { get; private set; }

    /// <summary>How many of them break it.</summary>
    public int Broken { get; private set; }

    /// <summary>The first violations, a sentence each.</summary>
    public IReadOnlyList<string> Violations => violations;

    /// <summary>Looks at one thing; <paramref name="violation"/> says what is wrong with it where it does not hold.</summary>
    internal void Expect(bool holds, Func<string> violation)
    {
        Checked++;
        if (holds) return;
        Broken++;
        if (violations.Count < Kept) violations.Add(violation());
    }
}
