using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OnRecord.Api.Data.Rows;

internal sealed class ActorConfiguration : IEntityTypeConfiguration<ActorRow>
{
    public void Configure(EntityTypeBuilder<ActorRow> builder)
    {
        builder.HasKey(actor => actor.Key);
        builder.HasIndex(actor => actor.Id).IsUnique();
        builder.HasIndex(actor => actor.Kind);
        builder.HasIndex(actor => actor.Name);
        builder.HasIndex(actor => actor.QuoteCount);
        builder.HasOne(actor => actor.PartOf).WithMany().HasForeignKey(actor => actor.PartOfKey);
        builder.HasOne(actor => actor.Country).WithMany().HasForeignKey(actor => actor.CountryKey);
    }
}
