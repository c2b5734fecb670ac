using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace OnRecord.Domain.Networks;

/// <summary>A file of weights, read whole.</summary>
/// <remarks>The layout stands at <see cref="WeightWriter"/>.</remarks>
public sealed class WeightReader
{
    private readonly Dictionary<string, Matrix> matrices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    private WeightReader()
    {
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is another file, of another version, or torn.</exception>
    public static WeightReader Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (!reader.ReadBytes(4).AsSpan().SequenceEqual(WeightWriter.Magic)) throw new InvalidDataException("This is no file of weights.");
        var weights = new WeightReader();
        try
        {
            if (reader.ReadInt32() is var version && version != WeightWriter.Version)
                throw new InvalidDataException($"Weights of version {version} cannot be read.");
            for (var left = reader.ReadInt32(); left > 0; left--) weights.ReadPart(reader);
        }
        catch (EndOfStreamException torn)
        {
            throw new InvalidDataException("The file of weights ends too early.", torn);
        }

        return weights;
    }

    /// <summary>Reads a file that was compiled into the engine.</summary>
    /// <param name="file">Its name in the folder of models.</param>
    /// <exception cref="InvalidDataException">None was compiled in, or it cannot be read.</exception>
    public static WeightReader OfModel(string file)
    {
        using var stream = ModelFile.Open(file);
        return Read(stream);
    }

    /// <summary>The matrix of a name.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public Matrix Matrix(string name) => matrices.GetValueOrDefault(name) ?? throw new InvalidDataException($"There is no matrix {name} in the weights.");

    /// <summary>The single row of numbers of a name.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public float[] Row(string name) => Matrix(name) is { Rows: 1 } row ? row.Values : throw new InvalidDataException($"{name} has more than one row.");

    /// <summary>The text of a name.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public string Text(string name) => texts.GetValueOrDefault(name) ?? throw new InvalidDataException($"There is no text {name} in the weights.");

    private void ReadPart(BinaryReader reader)
    {
        var (name, kind) = (reader.ReadString(), reader.ReadByte());
        if (kind == WeightWriter.Text)
        {
            texts.Add(name, Encoding.UTF8.GetString(Bytes(reader, reader.ReadInt32())));
            return;
        }

        var (rows, columns, storage) = (reader.ReadInt32(), reader.ReadInt32(), (WeightStorage)kind);
        if (rows < 0 || columns < 0 || (long)rows * columns > Array.MaxLength) throw new InvalidDataException($"{name} has {rows} × {columns} numbers.");
        var size = storage switch
        {
            WeightStorage.Exact => 4 * columns,
            WeightStorage.Half => 2 * columns,
            WeightStorage.Byte => 2 + columns,
            WeightStorage.Nibble => 2 + (columns + 1) / 2,
            _ => throw new InvalidDataException($"{name} is kept in a way that is not known ({kind})."),
        };
        var bytes = Bytes(reader, checked(rows * size));
        var matrix = new Matrix(rows, columns, new float[rows * columns]);
        for (var row = 0; row < rows; row++) Unpack(bytes.AsSpan(row * size, size), storage, matrix.Row(row));
        matrices.Add(name, matrix);
    }

    /// <summary>Reads the numbers of one row as it is kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Unpack(ReadOnlySpan<byte> bytes, WeightStorage storage, Span<float> row)
    {
        if (storage == WeightStorage.Exact)
        {
            MemoryMarshal.Cast<byte, float>(bytes).CopyTo(row);
            return;
        }

        if (storage == WeightStorage.Half)
        {
            for (var i = 0; i < row.Length; i++) row[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(bytes[(2 * i)..]);
            return;
        }

        var scale = (float)BinaryPrimitives.ReadHalfLittleEndian(bytes);
        var packed = bytes[2..];
        for (var i = 0; i < row.Length; i++)
            row[i] = scale * (storage == WeightStorage.Byte ? (sbyte)packed[i] : ((packed[i / 2] >> (i % 2 * 4)) & 15) - 8);
    }

    private static byte[] Bytes(BinaryReader reader, int count)
    {
        var bytes = reader.ReadBytes(count);
        return bytes.Length == count ? bytes : throw new EndOfStreamException();
    }
}
