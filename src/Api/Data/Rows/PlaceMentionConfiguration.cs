using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OnRecord.Api.Data.Rows;

internal sealed class PlaceMentionConfiguration : IEntityTypeConfiguration<PlaceMentionRow>
{
    public void Configure(EntityTypeBuilder<PlaceMentionRow> builder)
    {
        builder.HasKey(mention => mention.Key);
        builder.HasIndex(mention => new { mention.PlaceKey, mention.ArticleKey });
        builder.HasOne(mention => mention.Article).WithMany(article => article.PlaceMentions).HasForeignKey(mention => mention.ArticleKey);
        builder.HasOne(mention => mention.Place).WithMany().HasForeignKey(mention => mention.PlaceKey);
    }
}
