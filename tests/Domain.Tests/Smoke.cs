namespace OnRecord.Domain.Tests;
public sealed class Smoke { [Xunit.Fact] public void Ok() => Xunit.Assert.Equal(2, 1 + 1); }
