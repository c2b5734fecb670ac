using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OnRecord.Api.Data.Rows;

internal sealed class QuoteMentionConfiguration : IEntityTypeConfiguration<QuoteMentionRow>
{
    public void Configure(EntityTypeBuilder<QuoteMentionRow> builder)
    {
        builder.HasKey(mention => mention.Key);
        builder.HasIndex(mention => new { mention.QuoteKey, mention.ActorKey }).IsUnique();
        builder.HasIndex(mention => new { mention.ActorKey, mention.QuoteKey });
        builder.HasOne(mention => mention.Quote).WithMany(quote => quote.About).HasForeignKey(mention => mention.QuoteKey);
        builder.HasOne(mention => mention.Actor).WithMany(actor => actor.SpokenOf).HasForeignKey(mention => mention.ActorKey);
    }
}
