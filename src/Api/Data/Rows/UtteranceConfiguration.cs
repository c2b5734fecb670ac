using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OnRecord.Api.Data.Rows;

internal sealed class UtteranceConfiguration : IEntityTypeConfiguration<UtteranceRow>
{
    public void Configure(EntityTypeBuilder<UtteranceRow> builder)
    {
        builder.HasKey(utterance => utterance.Key);
        builder.HasIndex(utterance => utterance.Id).IsUnique();
        builder.HasIndex(utterance => new { utterance.FirstDay, utterance.Id });
        builder.HasIndex(utterance => utterance.LastDay);
        builder.HasIndex(utterance => utterance.Renderings);
        builder.HasOne(utterance => utterance.Speaker).WithMany(actor => actor.Utterances).HasForeignKey(utterance => utterance.SpeakerKey);
    }
}
