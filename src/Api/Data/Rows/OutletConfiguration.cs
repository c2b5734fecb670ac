using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OnRecord.Api.Data.Rows;

internal sealed class OutletConfiguration : IEntityTypeConfiguration<OutletRow>
{
    public void Configure(EntityTypeBuilder<OutletRow> builder)
    {
        builder.HasKey(outlet => outlet.Key);
        builder.HasIndex(outlet => outlet.Id).IsUnique();
    }
}
