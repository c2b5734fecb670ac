using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OnRecord.Api.Data.Rows;

internal sealed class EventConfiguration : IEntityTypeConfiguration<EventRow>
{
    public void Configure(EntityTypeBuilder<EventRow> builder)
    {
        builder.HasKey(told => told.Key);
        builder.HasIndex(told => told.Id).IsUnique();
        builder.HasIndex(told => told.Type);
        builder.HasIndex(told => told.Status);
        builder.HasIndex(told => new { told.DateEarliest, told.Id });
        builder.HasIndex(told => told.DateLatest);
        builder.HasOne(told => told.Place).WithMany().HasForeignKey(told => told.PlaceKey);
    }
}
