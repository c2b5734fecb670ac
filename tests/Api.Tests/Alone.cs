using Xunit;

namespace OnRecord.Api.Tests;

/// <summary>Tests that measure memory, and so run when no others do.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    /// <summary>What such a test names.</summary>
    public const string Name = "alone";
}
