using System.Globalization;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Languages;

/// <summary>A script that English is not written in.</summary>
/// <param name="Code">Its ISO 15924 code.</param>
/// <param name="Language">The language where only one uses it much; null where several do.</param>
internal sealed record Script(string Code, string? Language)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Script> All { get; }

    // For each block of 16 code units the number of its script in All; -1 for Latin and what is no letter of any script here.
    private static readonly sbyte[] OfBlock = new sbyte[0x1000];

    static Script()
    {
        var scripts = new List<Script>();
        Array.Fill(OfBlock, (sbyte)-1);
        foreach (var row in Lexicon.Rows("Languages.scripts.tsv"))
        {
            var script = new Script(row[0], row[3] == "-" ? null : row[3]);
            if (!scripts.Contains(script)) scripts.Add(script);
            for (var block = Block(row[1]); block <= Block(row[2]); block++) OfBlock[block] = (sbyte)scripts.IndexOf(script);
        }
        All = scripts;
    }

    /// <summary>The number of the script of a letter in <see cref="All"/>; -1 for Latin letters and for what is none.</summary>
    public static int Of(char letter) => OfBlock[letter >> 4];

    private static int Block(string codePoint) => int.Parse(codePoint, NumberStyles.HexNumber, CultureInfo.InvariantCulture) >> 4;
}
