using System.Text;

namespace OnRecord.Domain.Networks;

/// <summary>Writes weights and texts under names into one file, as <see cref="WeightReader"/> reads them.</summary>
/// <remarks>
/// Little-endian: <c>ONET</c>, a version (int), the number of parts (int), then each part: its name (length-prefixed UTF-8), its kind (byte: a
/// <see cref="WeightStorage"/>, or 255 for a text), and rows, columns (int) and the numbers, or the text. Rows of bytes and nibbles begin with
/// their scale (16-bit floating point); nibbles are two a byte, the lower first, each 8 more than its number.
/// </remarks>
public sealed class WeightWriter
{
    internal const int Version = 1;
    internal const byte Text = 255;
    internal static readonly byte[] Magic = "ONET"u8.ToArray();

    private readonly List<Action<BinaryWriter>> parts = [];

    /// <summary>Adds a matrix.</summary>
    /// <param name="name">A name not used yet.</param>
    /// <param name="matrix">The numbers, finite.</param>
    /// <param name="storage">How exactly they are kept.</param>
    public void Add(string name, Matrix matrix, WeightStorage storage) => parts.Add(writer =>
    {
        writer.Write(name);
        writer.Write((byte)storage);
        writer.Write(matrix.Rows);
        writer.Write(matrix.Columns);
        for (var row = 0; row < matrix.Rows; row++) WriteRow(writer, matrix.Row(row), storage);
    });

    /// <summary>Adds a row of numbers, kept exactly.</summary>
    public void Add(string name, float[] numbers) => Add(name, new Matrix(1, numbers.Length, numbers), WeightStorage.Exact);

    /// <summary>Adds a text.</summary>
    public void Add(string name, string text) => parts.Add(writer =>
    {
        writer.Write(name);
        writer.Write(Text);
        var bytes = Encoding.UTF8.GetBytes(text);
        writer.Write(bytes.Length);
        writer.Write(bytes);
    });

    /// <summary>Writes all that was added.</summary>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(parts.Count);
        foreach (var part in parts) part(writer);
    }

    private static void WriteRow(BinaryWriter writer, ReadOnlySpan<float> row, WeightStorage storage)
    {
        if (storage == WeightStorage.Exact)
        {
            foreach (var number in row) writer.Write(number);
            return;
        }

        if (storage == WeightStorage.Half)
        {
            foreach (var number in row) writer.Write((Half)number);
            return;
        }

        var limit = storage == WeightStorage.Byte ? 127 : 7;
        var largest = 0f;
        foreach (var number in row) largest = Math.Max(largest, Math.Abs(number));
        var scale = (Half)(largest / limit);
        writer.Write(scale);
        var unit = (float)scale;
        for (var i = 0; i < row.Length; i++)
        {
            if (storage == WeightStorage.Byte) writer.Write((sbyte)Whole(row[i]));
            else if (i % 2 == 0) writer.Write((byte)((Whole(row[i]) + 8) | ((i + 1 < row.Length ? Whole(row[i + 1]) + 8 : 8) << 4)));
        }

        int Whole(float number) => unit == 0 ? 0 : (int)Math.Clamp(MathF.Round(number / unit), -limit, limit);
    }
}
