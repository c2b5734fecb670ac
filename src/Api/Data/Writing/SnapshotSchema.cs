using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace OnRecord.Api.Data.Writing;

/// <summary>The statements that make the tables and indexes of the model.</summary>
/// <remarks>An index that is made over all rows at once is sorted; one that is there before them is searched for each.</remarks>
internal static class SnapshotSchema
{
    /// <summary>Makes the tables.</summary>
    public static void CreateTables(CorpusContext db) => Execute(db, indexes: false);

    /// <summary>Makes the indexes over the rows that are there.</summary>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">Rows are the same where an index wants none to be.</exception>
    public static void CreateIndexes(CorpusContext db) => Execute(db, indexes: true);

    private static void Execute(CorpusContext db, bool indexes)
    {
        var model = db.GetService<IDesignTimeModel>().Model;
        var operations = db.GetService<IMigrationsModelDiffer>().GetDifferences(null, model.GetRelationalModel());
        List<MigrationOperation> wanted = [.. operations.Where(operation => operation is CreateIndexOperation == indexes)];
        foreach (var command in db.GetService<IMigrationsSqlGenerator>().Generate(wanted, model)) SnapshotWriter.Execute(db, command.CommandText);
    }
}
