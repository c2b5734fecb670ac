using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OnRecord.Api.Data.Rows;

internal sealed class ChangeConfiguration : IEntityTypeConfiguration<ChangeRow>
{
    public void Configure(EntityTypeBuilder<ChangeRow> builder)
    {
        builder.ToTable("Changes");
        builder.HasKey(change => change.Key);
        builder.HasIndex(change => new { change.Resource, change.Id, change.Snapshot }).IsUnique();
        builder.HasIndex(change => change.Snapshot);
    }
}
