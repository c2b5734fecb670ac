using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using OnRecord.Api.Actors;

namespace OnRecord.Api.Reconciliation;

/// <summary>A small page that tells an actor from its namesakes, to be shown in a frame. It runs nothing and loads nothing.</summary>
internal static class PreviewPage
{
    /// <summary>Width that it is made for, in pixels.</summary>
    public const int Width = 420;

    /// <summary>Height that it is made for, in pixels.</summary>
    public const int Height = 220;

    /// <summary>How it looks.</summary>
    public const string Style =
        "body{margin:0;padding:12px;font:14px/1.4 system-ui,sans-serif;color:#1b1b1b;background:#fff}h1{margin:0;font-size:16px}"
        + "p{margin:4px 0}.kind,.counts{color:#555}";

    private const int MostOffices = 2;
    private const int MostAliases = 6;

    /// <summary>The page; every text in it is encoded.</summary>
    public static string Of(ActorResponse actor)
    {
        var page = new StringBuilder("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>").Append(Safe(actor.Name))
            .Append("</title><style>").Append(Style).Append("</style></head><body><h1><a target=\"_blank\" rel=\"noopener\" href=\"")
            .Append(Safe(actor.Links.Self)).Append("\">").Append(Safe(actor.Name)).Append("</a></h1>");
        Add("kind", Kind(actor));
        Add("description", actor.Description);
        foreach (var office in actor.Offices.Reverse().Take(MostOffices))
            Add("office", Office(office));
        Add("aliases", actor.Aliases.Count == 0 ? null : $"Also {string.Join(", ", actor.Aliases.Take(MostAliases))}");
        Add("counts", string.Create(
            CultureInfo.InvariantCulture,
            $"Quotes {actor.Counts.Quotes} · mentions {actor.Counts.Mentions} · articles {actor.Counts.Articles} · {actor.Id}"));
        return page.Append("</body></html>").ToString();

        void Add(string name, string? text)
        {
            if (!string.IsNullOrWhiteSpace(text))
                page.Append("<p class=\"").Append(name).Append("\">").Append(Safe(text)).Append("</p>");
        }
    }

    private static string Kind(ActorResponse actor) => string.Join(
        " · ", new[] { EntityType.Of(actor.Kind).Name, actor.PartOf?.Name, actor.Country?.Name, actor.Wikidata }.OfType<string>());

    private static string Office(OfficeResponse office) => (office.From, office.To) switch
    {
        (null, null) => office.Title,
        _ => $"{office.Title} ({office.From?.Edtf ?? ".."} – {office.To?.Edtf ?? ".."})",
    };

    private static string Safe(string text) => HtmlEncoder.Default.Encode(text);
}
