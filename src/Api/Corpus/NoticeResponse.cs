using System.Linq.Expressions;
using OnRecord.Api.Data.Rows;

namespace OnRecord.Api.Corpus;

/// <summary>What building the corpus had to say of one input.</summary>
/// <param name="Kind">How grave it is.</param>
/// <param name="Subject">The file or the correction that it speaks of.</param>
/// <param name="Message">What was wrong, and what would be right.</param>
public sealed record NoticeResponse(NoticeKind Kind, string Subject, string Message)
{
    /// <summary>How a row is answered.</summary>
    internal static Expression<Func<NoticeRow, NoticeResponse>> Projection { get; } =
        notice => new NoticeResponse(notice.Kind, notice.Subject, notice.Message);
}
