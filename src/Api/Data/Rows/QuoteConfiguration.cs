using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OnRecord.Api.Data.Rows;

internal sealed class QuoteConfiguration : IEntityTypeConfiguration<QuoteRow>
{
    public void Configure(EntityTypeBuilder<QuoteRow> builder)
    {
        builder.HasKey(quote => quote.Key);
        builder.HasIndex(quote => quote.Id).IsUnique();
        builder.HasIndex(quote => quote.Kind);
        builder.HasIndex(quote => quote.Status);
        builder.HasIndex(quote => new { quote.FirstDay, quote.Id });
        builder.HasIndex(quote => quote.LastDay);
        builder.HasIndex(quote => quote.OutletKey);
        builder.HasIndex(quote => quote.AgencyKey);
        builder.HasIndex(quote => quote.SourceKind);
        builder.HasIndex(quote => quote.Medium);
        builder.HasIndex(quote => quote.Confidence);
        builder.Property(quote => quote.Content).HasJson();
        builder.Property(quote => quote.Quoted).HasJson();
        builder.ComplexProperty(quote => quote.Cue);
        builder.ComplexProperty(quote => quote.Source);
        builder.ComplexProperty(quote => quote.AddresseeSource);
        builder.HasOne(quote => quote.Article).WithMany(article => article.Quotes).HasForeignKey(quote => quote.ArticleKey);
        builder.HasOne(quote => quote.Speaker).WithMany(actor => actor.Quotes).HasForeignKey(quote => quote.SpeakerKey);
        builder.HasOne(quote => quote.Addressee).WithMany().HasForeignKey(quote => quote.AddresseeKey);
        builder.HasOne(quote => quote.Utterance).WithMany(utterance => utterance.Quotes).HasForeignKey(quote => quote.UtteranceKey);
    }
}
