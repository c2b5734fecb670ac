using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OnRecord.Api.Data.Rows;

internal sealed class EventParticipantConfiguration : IEntityTypeConfiguration<EventParticipantRow>
{
    public void Configure(EntityTypeBuilder<EventParticipantRow> builder)
    {
        builder.HasKey(participant => participant.Key);
        builder.HasIndex(participant => new { participant.ActorKey, participant.EventKey });
        builder.HasOne(participant => participant.Event).WithMany(told => told.Participants).HasForeignKey(participant => participant.EventKey);
        builder.HasOne(participant => participant.Actor).WithMany(actor => actor.Events).HasForeignKey(participant => participant.ActorKey);
    }
}
