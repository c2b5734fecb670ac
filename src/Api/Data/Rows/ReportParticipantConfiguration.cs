using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OnRecord.Api.Data.Rows;

internal sealed class ReportParticipantConfiguration : IEntityTypeConfiguration<ReportParticipantRow>
{
    public void Configure(EntityTypeBuilder<ReportParticipantRow> builder)
    {
        builder.HasKey(participant => participant.Key);
        builder.ComplexProperty(participant => participant.Mention);
        builder.HasOne(participant => participant.Report).WithMany(report => report.Participants).HasForeignKey(participant => participant.ReportKey);
        builder.HasOne(participant => participant.Actor).WithMany().HasForeignKey(participant => participant.ActorKey);
    }
}
