using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using OnRecord.Api.Data;
using OnRecord.Domain.Actors;

namespace OnRecord.Api.Names;

/// <summary>Reads the names of a snapshot's actors.</summary>
/// <remarks>By plain commands: as objects, those of a large corpus would take seconds and many times the memory.</remarks>
internal static class NameReader
{
    // SQLite compares text by its UTF-8 bytes, which is the order that ids are looked up in.
    private const string ActorsById =
        "SELECT Key, Id, Name, Aliases, Kind, Origin, MentionCount, QuoteCount, EventCount, ArticleCount FROM Actors ORDER BY Id";

    private const string OtherIdsById = "SELECT Id, ActorKey FROM OtherIds ORDER BY Id, Key";

    /// <summary>The columns.</summary>
    public static NameColumns Read(Snapshot snapshot)
    {
        var others = Task.Run(() => OtherIds(snapshot));
        var (ids, names) = (new FlatTexts.Builder(), new FlatTexts.Builder());
        var (keys, kinds, known) = (new List<int>(), new List<ActorKind>(), new List<bool>());
        var counts = new List<int>[4];
        for (var column = 0; column < counts.Length; column++) counts[column] = [];
        var (firsts, owners) = (new List<int>(), new List<int>());
        foreach (var row in Rows(snapshot, ActorsById))
        {
            firsts.Add(owners.Count);
            Name(row.GetString(2));
            foreach (var alias in JsonSerializer.Deserialize<string[]>(row.GetString(3)) ?? []) Name(alias);
            keys.Add(row.GetInt32(0));
            ids.Add(row.GetString(1));
            kinds.Add(Enum.Parse<ActorKind>(row.GetString(4)));
            known.Add(row.GetString(5) == nameof(ActorOrigin.Authority));
            for (var column = 0; column < counts.Length; column++) counts[column].Add(row.GetInt32(6 + column));
        }
        firsts.Add(owners.Count);
        var (otherIds, otherKeys) = others.GetAwaiter().GetResult();
        var actors = keys.Index().ToDictionary(actor => actor.Item, actor => actor.Index);
        return new()
        {
            Ids = ids.Build(), Keys = [.. keys], Kinds = [.. kinds], Known = [.. known],
            Mentions = [.. counts[0]], Quotes = [.. counts[1]], Events = [.. counts[2]], Articles = [.. counts[3]],
            Names = names.Build(), FirstNames = [.. firsts], Owners = [.. owners], OtherIds = otherIds,
            OtherOwners = [.. otherKeys.Select(key => actors[key])],
        };

        void Name(string name)
        {
            names.Add(name);
            owners.Add(firsts.Count - 1);
        }
    }

    private static (FlatTexts Ids, List<int> Keys) OtherIds(Snapshot snapshot)
    {
        var (ids, keys) = (new FlatTexts.Builder(), new List<int>());
        foreach (var row in Rows(snapshot, OtherIdsById))
        {
            ids.Add(row.GetString(0));
            keys.Add(row.GetInt32(1));
        }
        return (ids.Build(), keys);
    }

    private static IEnumerable<DbDataReader> Rows(Snapshot snapshot, string sql)
    {
        using var connection = new SqliteConnection(Snapshot.ConnectionString(snapshot.Path, SqliteOpenMode.ReadOnly));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        while (rows.Read()) yield return rows;
    }
}
