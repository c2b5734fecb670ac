using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OnRecord.Api.Data.Rows;

internal sealed class OfficeConfiguration : IEntityTypeConfiguration<OfficeRow>
{
    public void Configure(EntityTypeBuilder<OfficeRow> builder)
    {
        builder.HasKey(office => office.Key);
        builder.HasOne(office => office.Actor).WithMany(actor => actor.Offices).HasForeignKey(office => office.ActorKey);
        builder.HasOne(office => office.Organization).WithMany().HasForeignKey(office => office.OrganizationKey);
    }
}
