using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OnRecord.Api.Data.Rows;

internal sealed class MentionConfiguration : IEntityTypeConfiguration<MentionRow>
{
    public void Configure(EntityTypeBuilder<MentionRow> builder)
    {
        builder.HasKey(mention => mention.Key);
        builder.HasIndex(mention => new { mention.ActorKey, mention.ArticleKey });
        builder.HasOne(mention => mention.Article).WithMany(article => article.Mentions).HasForeignKey(mention => mention.ArticleKey);
        builder.HasOne(mention => mention.Actor).WithMany(actor => actor.Mentions).HasForeignKey(mention => mention.ActorKey);
    }
}
