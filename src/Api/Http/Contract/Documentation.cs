using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OnRecord.Api.Http.Contract;

/// <summary>What the documentation comments of the program say, where the generator does not carry them over itself.</summary>
internal static partial class Documentation
{
    private static readonly Lazy<Dictionary<string, XElement>> Members = new(Load);

    /// <summary>
    /// The summary of a property or of a word of an enumeration, or the parameter of a record that it comes from; null where there is none.
    /// </summary>
    public static string? OfMember(Type type, string name) =>
        Text(Member($"P:{Name(type)}.{name}")?.Element("summary")
            ?? Member($"F:{Name(type)}.{name}")?.Element("summary")
            ?? Member($"T:{Name(type)}")?.Elements("param").FirstOrDefault(param => param.Attribute("name")?.Value == name));

    /// <summary>The summary of a type; null where there is none.</summary>
    public static string? OfType(Type type) => type.FullName is null ? null : Text(Member($"T:{Name(type)}")?.Element("summary"));

    private static string Name(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static XElement? Member(string name) => Members.Value.GetValueOrDefault(name);

    private static string? Text(XElement? element) => element is null ? null : Spaces().Replace(element.Value, " ").Trim();

    private static Dictionary<string, XElement> Load() =>
        new[] { typeof(Documentation).Assembly, typeof(Domain.Pipeline.Engine).Assembly }
            .Select(assembly => Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".xml"))
            .Where(File.Exists)
            .SelectMany(file => XDocument.Load(file).Descendants("member"))
            .ToDictionary(member => member.Attribute("name")!.Value);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
