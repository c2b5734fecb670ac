using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OnRecord.Api.Data.Rows;

internal sealed class ArticleConfiguration : IEntityTypeConfiguration<ArticleRow>
{
    public void Configure(EntityTypeBuilder<ArticleRow> builder)
    {
        builder.HasKey(article => article.Key);
        builder.HasIndex(article => article.Id).IsUnique();
        builder.HasIndex(article => new { article.PublishedEarliest, article.Id });
        builder.HasIndex(article => article.PublishedLatest);
        builder.Property(article => article.CopyOf).HasJson();
        builder.HasOne(article => article.Outlet).WithMany(outlet => outlet.Articles).HasForeignKey(article => article.OutletKey);
        builder.HasOne(article => article.Agency).WithMany(agency => agency.Articles).HasForeignKey(article => article.AgencyKey);
    }
}
