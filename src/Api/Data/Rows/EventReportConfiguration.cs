using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OnRecord.Api.Data.Rows;

internal sealed class EventReportConfiguration : IEntityTypeConfiguration<EventReportRow>
{
    public void Configure(EntityTypeBuilder<EventReportRow> builder)
    {
        builder.HasKey(report => report.Key);
        builder.ComplexProperty(report => report.Trigger);
        builder.ComplexProperty(report => report.PlaceSource);
        builder.ComplexProperty(report => report.DateSource);
        builder.HasOne(report => report.Event).WithMany(told => told.Reports).HasForeignKey(report => report.EventKey);
        builder.HasOne(report => report.Article).WithMany(article => article.EventReports).HasForeignKey(report => report.ArticleKey);
        builder.HasOne(report => report.Place).WithMany().HasForeignKey(report => report.PlaceKey);
    }
}
