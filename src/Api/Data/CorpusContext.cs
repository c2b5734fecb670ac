using Microsoft.EntityFrameworkCore;
using OnRecord.Api.Data.Rows;
using OnRecord.Api.Data.Writing;

namespace OnRecord.Api.Data;

/// <summary>One snapshot of the corpus. Read-only to all but the <see cref="SnapshotWriter"/>; nothing is tracked.</summary>
/// <remarks>
/// Keys are small integers, in the order that lists have where no other is asked for; they differ between snapshots. Ids are the public
/// names and stay. Full text is asked through <see cref="FullText"/>.
/// </remarks>
public sealed class CorpusContext(DbContextOptions<CorpusContext> options) : DbContext(options)
{
    /// <summary>Who published.</summary>
    public DbSet<OutletRow> Outlets => Set<OutletRow>();

    /// <summary>Whose copy was printed.</summary>
    public DbSet<AgencyRow> Agencies => Set<AgencyRow>();

    /// <summary>The articles.</summary>
    public DbSet<ArticleRow> Articles => Set<ArticleRow>();

    /// <summary>Their raw documents.</summary>
    public DbSet<SourceRow> Sources => Set<SourceRow>();

    /// <summary>Who speaks and acts.</summary>
    public DbSet<ActorRow> Actors => Set<ActorRow>();

    /// <summary>Posts that actors held.</summary>
    public DbSet<OfficeRow> Offices => Set<OfficeRow>();

    /// <summary>Where things happen.</summary>
    public DbSet<PlaceRow> Places => Set<PlaceRow>();

    /// <summary>Spans that refer to actors.</summary>
    public DbSet<MentionRow> Mentions => Set<MentionRow>();

    /// <summary>Spans that name places.</summary>
    public DbSet<PlaceMentionRow> PlaceMentions => Set<PlaceMentionRow>();

    /// <summary>Reported words.</summary>
    public DbSet<QuoteRow> Quotes => Set<QuoteRow>();

    /// <summary>Acts of speech.</summary>
    public DbSet<UtteranceRow> Utterances => Set<UtteranceRow>();

    /// <summary>What happened.</summary>
    public DbSet<EventRow> Events => Set<EventRow>();

    /// <summary>Who took part in it.</summary>
    public DbSet<EventParticipantRow> EventParticipants => Set<EventParticipantRow>();

    /// <summary>Which articles tell it.</summary>
    public DbSet<EventReportRow> EventReports => Set<EventReportRow>();

    /// <summary>Who took part, as an article tells it.</summary>
    public DbSet<ReportParticipantRow> ReportParticipants => Set<ReportParticipantRow>();

    /// <summary>Objects as lists serve them.</summary>
    public DbSet<ObjectRow> Objects => Set<ObjectRow>();

    /// <summary>The snapshots that were served, this one last.</summary>
    public DbSet<SnapshotRow> Snapshots => Set<SnapshotRow>();

    /// <summary>What each of them served differently from the one before it.</summary>
    public DbSet<ChangeRow> Changes => Set<ChangeRow>();

    /// <summary>The snapshot itself, in one row.</summary>
    public DbSet<CorpusRow> Corpus => Set<CorpusRow>();

    /// <summary>What the seeding had to say.</summary>
    public DbSet<NoticeRow> Notices => Set<NoticeRow>();

    /// <summary>Kept analyses.</summary>
    public DbSet<AnalysisRow> Analyses => Set<AnalysisRow>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<Enum>().HaveConversion<string>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CorpusContext).Assembly);

        // The writer numbers every row, so that keys follow the order of publication.
        foreach (var key in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetKeys().SelectMany(key => key.Properties)))
            key.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
    }
}
