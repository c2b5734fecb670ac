using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OnRecord.Api.Data.Rows;

internal sealed class ObjectConfiguration : IEntityTypeConfiguration<ObjectRow>
{
    public void Configure(EntityTypeBuilder<ObjectRow> builder)
    {
        builder.ToTable("Objects");
        builder.HasKey(one => one.Key);
    }
}
