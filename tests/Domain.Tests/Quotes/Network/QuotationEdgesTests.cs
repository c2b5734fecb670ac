using OnRecord.Domain.Quotes.Network;
using Xunit;

namespace OnRecord.Domain.Tests.Quotes.Network;

/// <summary>Edges of reported words at quotations; here tokens 2 to 5 and 8 to 9 stand in marks.</summary>
public sealed class QuotationEdgesTests
{
    private static readonly QuotationEdges Edges = new([-1, -1, 0, 0, 0, 0, -1, -1, 1, 1, -1]);

    [Theory]
    [InlineData(0, 2, 0, 2)] // beside it
    [InlineData(0, 6, 0, 6)] // around it
    [InlineData(3, 6, 2, 6)] // most of it
    [InlineData(2, 5, 2, 6)]
    [InlineData(0, 3, 0, 2)] // one mark of it
    [InlineData(5, 8, 6, 8)]
    public void NobodyReportsHalfAQuotation(int first, int end, int expectedFirst, int expectedEnd) =>
        Assert.Equal([new TokenRange(expectedFirst, expectedEnd)], Edges.Snap([new TokenRange(first, end)]));

    [Fact]
    public void ARangeOfLessThanHalfIsNothing() => Assert.Empty(Edges.Snap([new TokenRange(2, 3)]));

    [Fact]
    public void TwoPiecesOfOneQuotationAreOne() =>
        Assert.Equal([new TokenRange(2, 6)], Edges.Snap([new TokenRange(2, 5), new TokenRange(5, 6)]));
}
