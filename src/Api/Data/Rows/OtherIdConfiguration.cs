using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OnRecord.Api.Data.Rows;

internal sealed class OtherIdConfiguration : IEntityTypeConfiguration<OtherIdRow>
{
    public void Configure(EntityTypeBuilder<OtherIdRow> builder)
    {
        builder.HasKey(other => other.Key);
        builder.HasIndex(other => other.Id);
        builder.HasOne(other => other.Actor).WithMany().HasForeignKey(other => other.ActorKey);
    }
}
