using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OnRecord.Api.Data.Rows;

internal sealed class CorpusConfiguration : IEntityTypeConfiguration<CorpusRow>
{
    public void Configure(EntityTypeBuilder<CorpusRow> builder)
    {
        builder.HasKey(corpus => corpus.Key);
    }
}
