using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OnRecord.Api.Data.Rows;

internal sealed class PlaceConfiguration : IEntityTypeConfiguration<PlaceRow>
{
    public void Configure(EntityTypeBuilder<PlaceRow> builder)
    {
        builder.HasKey(place => place.Key);
        builder.HasIndex(place => place.Id).IsUnique();
        builder.HasOne(place => place.Country).WithMany().HasForeignKey(place => place.CountryKey);
    }
}
