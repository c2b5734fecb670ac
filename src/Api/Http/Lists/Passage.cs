using System.Text;
using System.Text.Json;
using OnRecord.Api.Data;
using OnRecord.Api.Data.Reading;
using OnRecord.Api.Http.Queries;

namespace OnRecord.Api.Http.Lists;

/// <summary>Reads the passage of a text that matches words best, and the places of the words in it.</summary>
internal static class Passage
{
    /// <summary>The passage of one row; null where the row does not match.</summary>
    public static HighlightResponse? Of(Snapshot snapshot, Lane lane, WordSearch search, int key)
    {
        var shape = SqlShapes.Get(
            $"snippet in {search.Index}", snapshot, () => [typeof(string), typeof(int)],
            (db, values) => db.Snippet(search.Index, (string)values[0], (int)values[1]));
        var found = lane.Ask(shape, search.Expression, key);
        var marked = found.Step() ? found.Text(0) : null;
        found.Reset();
        return marked is null ? null : Unmark(marked);
    }

    /// <summary>Writes the passage as the property <c>highlight</c>, where there is one.</summary>
    public static void Write(Utf8JsonWriter writer, Snapshot snapshot, Lane lane, WordSearch search, int key)
    {
        if (Of(snapshot, lane, search, key) is not { } passage)
            return;
        writer.WritePropertyName("highlight"u8);
        JsonSerializer.Serialize(writer, passage, Serving.ServedJson.Options);
    }

    private static HighlightResponse Unmark(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var marks = new List<MarkResponse>();
        var start = 0;
        foreach (var unit in marked)
        {
            if (unit == FullText.Open)
                start = text.Length;
            else if (unit == FullText.Close)
                marks.Add(new(start, text.Length));
            else
                text.Append(unit);
        }
        return new(text.ToString(), marks);
    }
}
