using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OnRecord.Api.Data.Rows;

internal sealed class SourceConfiguration : IEntityTypeConfiguration<SourceRow>
{
    public void Configure(EntityTypeBuilder<SourceRow> builder)
    {
        builder.HasKey(source => source.ArticleKey);
        builder.Property(source => source.Layout).HasJson();
        builder.HasOne(source => source.Article).WithOne(article => article.Source).HasForeignKey<SourceRow>(source => source.ArticleKey);
    }
}
