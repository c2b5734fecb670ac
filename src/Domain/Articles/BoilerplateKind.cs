namespace OnRecord.Domain.Articles;

/// <summary>What a stretch of a page is, where it is not the article.</summary>
public enum BoilerplateKind
{
    /// <summary>An invitation to subscribe, sign up or leave an e-mail address.</summary>
    Subscription,

    /// <summary>An appeal for money.</summary>
    Donation,

    /// <summary>A marker around advertising: “The story continues below the ad”.</summary>
    Advertisement,

    /// <summary>A pointer to other stories: “Read more:”, “Related articles”, and the linked titles.</summary>
    RelatedLink,

    /// <summary>The caption or player label of a picture or video.</summary>
    Caption,

    /// <summary>Who wrote, edited or contributed, printed apart from the story.</summary>
    Credit,

    /// <summary>A copyright line.</summary>
    Copyright,

    /// <summary>A paragraph about the author or about the site.</summary>
    Biography,

    /// <summary>Buttons and appeals to share.</summary>
    Share,

    /// <summary>A reader's comment or a form for one.</summary>
    Comment,

    /// <summary>The title printed again.</summary>
    RepeatedTitle,

    /// <summary>The part of a title line that names the site or its section: “ – National”.</summary>
    TitleSuffix,

    /// <summary>Menus, “Back to top”, “Source link”, printed addresses and the like.</summary>
    Navigation,

    /// <summary>When the page was published or updated, or where the story was filed (“BEIJING —”), printed apart from it.</summary>
    Dateline,
}
