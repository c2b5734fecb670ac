using System.Collections.Immutable;
using OnRecord.Domain.Text;

namespace OnRecord.Domain.Actors;

/// <summary>Reads what titles, appositions and the authority say of those whom names name: the posts they hold, and words about them.</summary>
internal sealed class PostReader(AnnotatedDocument document)
{
    // Tokens of an apposition that are read: “a former spokesman for the mission of Norland in Geneva”.
    private const int LongestApposition = 14;

    private readonly ImmutableArray<Token> tokens = document.Tokens;
    private readonly ImmutableArray<Tag> tags = document.Tags;

    /// <summary>Fills posts, traits and, where a title tells it, gender: “Liu Yuyin, a spokesman for …”, “spokeswoman Liz Throssell”.</summary>
    public void Read(Chain chain)
    {
        foreach (var name in chain.Members)
        {
            for (var i = name.First; i < name.Head; i++) Add(chain, i);
            for (var i = name.First - 1; i >= 0 && i > name.First - 3 && tags[i].IsNoun(); i--) Add(chain, i);
            ReadApposition(chain, name.End, document.Sentences[name.Sentence].EndToken);
            ReadOrigin(chain, name.End, document.Sentences[name.Sentence].EndToken);
        }

        if (chain.Actor is null) return;
        foreach (var description in chain.Actor.Descriptions.Concat(chain.Actor.Offices.Select(office => office.Title)))
        {
            var before = (string?)null;
            foreach (var word in description.Split(' ').Select(word => word.ToLowerInvariant()))
            {
                AddPost(chain, before, word);
                chain.Traits.Add(word);
                before = word;
            }
        }
    }

    private void ReadApposition(Chain chain, int start, int max)
    {
        if (start >= max || !tokens[start].Is(",")) return;
        var isPost = true;
        for (var i = start + 1; i < Math.Min(max, start + LongestApposition) && !tokens[i].Is(",") && !tags[i].IsFinite(); i++)
        {
            // “a friend of the minister” is no minister, nor is “one of his wife’s supporters” his wife; “known as a minister” is one.
            if (tags[i] is Tag.IN or Tag.TO or Tag.WP or Tag.WDT && tokens[i].Lower != "as") isPost = false;
            if (isPost && (i + 1 >= max || tags[i + 1] != Tag.POS)) Add(chain, i);
            else if (tags[i].IsNoun() || tags[i].IsAdjective()) chain.Traits.Add(tokens[i].Lower);
        }
    }

    // “Senator Ann Lee of Norland”
    private void ReadOrigin(Chain chain, int start, int max)
    {
        if (start + 1 >= max || tokens[start].Lower is not ("of" or "from")) return;
        for (var i = start + 1; i < Math.Min(max, start + 4) && tokens[i].IsCapitalized; i++) chain.Traits.Add(tokens[i].Lower);
    }

    private void Add(Chain chain, int index)
    {
        var word = RoleLexicon.InFull(tokens[index].Lower);
        chain.Traits.Add(word);
        AddPost(chain, index > 0 ? tokens[index - 1].Lower : null, word);
    }

    private static void AddPost(Chain chain, string? before, string word)
    {
        if (RoleLexicon.Find(word) is not { Sort: RoleSort.Person, Plural: false } role) return;
        chain.Posts.Add(RoleLexicon.Post(before, word));
        if (chain.Gender == Gender.Unknown && chain.Sort == ActorKind.Person) chain.Gender = role.Gender;
    }
}
