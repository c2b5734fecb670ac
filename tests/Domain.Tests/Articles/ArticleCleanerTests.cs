using Xunit;

namespace OnRecord.Domain.Tests.Articles;

public sealed class ArticleCleanerTests
{
    [Fact]
    public void BroadsheetPageIsDivided() => Check(
        """
        Home > World > Asia

        UN chief urges restraint after border clash | The Guardian

        Antonio Guterres calls for talks as both sides count their dead

        Emma Graham-Harrison and Lily Kuo

        Wed 31 Aug 2022 14.05 BST

        Share on Facebook
        Share on Twitter

        The UN secretary general has urged both sides to show restraint after a clash on the border on Tuesday.

        Advertisement

        “I call on both sides to step back,” António Guterres told reporters. “There is no military solution.”

        Sign up to our First Edition newsletter: our free daily briefing.

        Read more: Why the border has never been drawn

        A soldier at the border crossing. Photograph: Jane Doe/Getty Images

        What happens next?

        Talks are planned in Geneva for next week, diplomats said, but neither side has confirmed it.

        • Additional reporting by Jane Doe in Geneva

        We have a favour to ask. Tens of millions have placed their trust in our journalism. If you can, please consider supporting us from as little as $1.

        Topics
        United Nations
        Asia Pacific
        """,
        """
        navigation: Home > World > Asia
        Title: UN chief urges restraint after border clash
        titlesuffix: | The Guardian
        Standfirst: Antonio Guterres calls for talks as both sides count their dead
        credit: Emma Graham-Harrison and Lily Kuo
        dateline: Wed 31 Aug 2022 14.05 BST
        share: Share on Facebook
        share: Share on Twitter
        Body: The UN secretary general has urged both sides to show restraint after a clash on the border on Tuesday.
        advertisement: Advertisement
        Body: “I call on both sides to step back,” António Guterres told reporters. “There is no military solution.”
        subscription: Sign up to our First Edition newsletter: our free daily briefing.
        relatedlink: Read more: Why the border has never been drawn
        caption: A soldier at the border crossing. Photograph: Jane Doe/Getty Images
        Heading: What happens next?
        Body: Talks are planned in Geneva for next week, diplomats said, but neither side has confirmed it.
        credit: • Additional reporting by Jane Doe in Geneva
        donation: We have a favour to ask. Tens of millions have placed their trust in our journalism. If you can, please consider supporting us from as little as $1.
        navigation: Topics
        navigation: United Nations
        navigation: Asia Pacific
        """);

    [Fact]
    public void WireStoryIsDivided()
    {
        const string text = """
            By Stephanie Nebehay

            GENEVA, Aug 31 (Reuters) - The U.N. human rights office released its report on Wednesday, minutes before the end of its chief's term.

            The report said that donors had given $3 million. "Please donate," an official told Reuters. "We rely on your support." (Additional reporting by Yew Lun Tian in Beijing; Editing by Mark Heinrich and Grant McCool)

            Our Standards: The Thomson Reuters Trust Principles.
            """;
        Check(text,
            """
            credit: By Stephanie Nebehay
            credit: GENEVA, Aug 31 (Reuters) -
            Body: The U.N. human rights office released its report on Wednesday, minutes before the end of its chief's term.
            Body: The report said that donors had given $3 million. "Please donate," an official told Reuters. "We rely on your support."
            credit: (Additional reporting by Yew Lun Tian in Beijing; Editing by Mark Heinrich and Grant McCool)
            navigation: Our Standards: The Thomson Reuters Trust Principles.
            """);
        var document = Clean.Page(text);
        Assert.Null(document.Layout.Title);
        Assert.Equal("Reuters", document.TextOf(document.Layout.AgencyCredit!.Value));
        Assert.Equal(["Stephanie Nebehay", "Yew Lun Tian"], document.Layout.Bylines.Select(document.TextOf));
    }

    [Fact]
    public void PageWithoutBlankLinesIsDividedByLines()
    {
        const string text = """
            Sanctions hit exports - and the cost is rising
            By Ben Jones, BBC News, Nairobi
            Published
            3 February 2022
            The sanctions that the union imposed last year have hit exports hard, according to figures published on Thursday.
            Image source, Getty Images
            Image caption, Containers wait in the port of Mombasa
            The minister said the cost would rise. "We are reading the figures," he said, "and will continue reading them." View More
            More on this story
            Why exports matter to the region
            How the sanctions work
            Related Topics
            Kenya
            """;
        Check(text,
            """
            Title: Sanctions hit exports - and the cost is rising
            credit: By Ben Jones, BBC News, Nairobi
            dateline: Published
            dateline: 3 February 2022
            Body: The sanctions that the union imposed last year have hit exports hard, according to figures published on Thursday.
            caption: Image source, Getty Images
            caption: Image caption, Containers wait in the port of Mombasa
            Body: The minister said the cost would rise. "We are reading the figures," he said, "and will continue reading them."
            navigation: View More
            relatedlink: More on this story
            relatedlink: Why exports matter to the region
            relatedlink: How the sanctions work
            relatedlink: Related Topics
            relatedlink: Kenya
            """);
        var document = Clean.Page(text);
        Assert.Equal("3 February 2022", document.TextOf(document.Layout.Dateline!.Value));
        Assert.Equal(["Ben Jones"], document.Layout.Bylines.Select(document.TextOf));
    }

    [Fact]
    public void LinesBrokenAtAColumnAreJoined() => Check(
        """
        The ministers of the seven

        The ministers of the seven largest economies met on Thursday in the
        southern town of Elmau to talk about the price of gas and about how
        long they could go on paying for it, officials said.

        They agreed on nothing, said one diplomat who was in the room and who
        asked not to be named because the talks were private.
        """,
        """
        Title: The ministers of the seven
        Body: The ministers of the seven largest economies met on Thursday in the
        southern town of Elmau to talk about the price of gas and about how
        long they could go on paying for it, officials said.
        Body: They agreed on nothing, said one diplomat who was in the room and who
        asked not to be named because the talks were private.
        """);

    [Fact]
    public void MarkdownMarksAreLeftOut() => Check(
        """
        ---
        title: "Something else"
        author: Ann Smith
        ---

        # A report at last – National

        > We waited, and nobody came.

        ## What it says

        - The first point is that nothing happened.
        2. The second point is that nobody asked.

        ![The office](office.jpg)

        The office published it on Wednesday, said Ann Smith, who had waited for it for years.
        """,
        """
        navigation: ---
        navigation: title: "Something else"
        navigation: author: Ann Smith
        navigation: ---
        Title: A report at last
        titlesuffix: – National
        Body: We waited, and nobody came.
        Heading: What it says
        ListItem: The first point is that nothing happened.
        ListItem: The second point is that nobody asked.
        caption: ![The office](office.jpg)
        Body: The office published it on Wednesday, said Ann Smith, who had waited for it for years.
        """);

    [Fact]
    public void TitleOfFrontMatterIsTheTitleWhereNoHeadingFollows() => Check(
        """
        ---
        title: 'A report at last'
        ---
        The office published it on Wednesday, said Ann Smith, who had waited for it for years.
        """,
        """
        navigation: ---
        navigation: title: '
        Title: A report at last
        navigation: '
        navigation: ---
        Body: The office published it on Wednesday, said Ann Smith, who had waited for it for years.
        """);

    [Fact]
    public void WhatFollowsTheStoryIsDivided() => Check(
        """
        Minister resigns

        John Doe | 12 May 2021 | 3 min read

        The minister resigned on Wednesday after a long dispute about money that nobody could find, his office said.

        He had been in office for nine years and leaves behind a party that is divided about almost everything.

        His successor will be named on Friday, the prime minister told parliament, and will come from outside it.

        © 2021 The Associated Press. All rights reserved.

        https://example.org/minister-resigns Minister resigns

        Jane Roe

        Jane Roe is a freelance journalist based in Nairobi. She writes about politics and has covered three elections.

        1. Good riddance. He should have gone years ago.

        Leave a Reply
        Name *
        """,
        """
        Title: Minister resigns
        credit: John Doe | 12 May 2021 | 3 min read
        Body: The minister resigned on Wednesday after a long dispute about money that nobody could find, his office said.
        Body: He had been in office for nine years and leaves behind a party that is divided about almost everything.
        Body: His successor will be named on Friday, the prime minister told parliament, and will come from outside it.
        copyright: © 2021 The Associated Press. All rights reserved.
        navigation: https://example.org/minister-resigns
        repeatedtitle: Minister resigns
        biography: Jane Roe
        biography: Jane Roe is a freelance journalist based in Nairobi. She writes about politics and has covered three elections.
        comment: 1. Good riddance. He should have gone years ago.
        comment: Leave a Reply
        comment: Name *
        """);

    [Fact]
    public void ProseThatOnlyMentionsPagesStaysBody()
    {
        const string text = """
            Read the report, China tells critics

            China told its critics on Monday to read its report. "Continue reading," the ambassador said, "and you will see more."

            Support for the opposition grew as people donated to its campaign, our reporters found. You could see it, and we counted the subscriptions.

            Subscribe to the peace, he added, not to the war. He asked readers of the report to donate to the Red Cross.

            Related documents were found in the office of the minister, who denied any wrongdoing and asked for more time.

            Photo evidence was shown to the court. Video of the arrest went round the world, and comments were heated.

            Comments by the minister angered many. Advertisements were pulled, and the paper lost a third of its subscribers.

            "Donate now," the posters read. "Your support keeps us afloat, and every contribution helps us," they went on.

            Written by two lawyers, the report says that the law was broken in three places and bent in several more.

            Ann Smith is a reporter who covers the courts; the police searched her house on Monday, her paper wrote.

            Copyright law has changed since then, and all rights reserved to the state have been sold to the firm, he said.

            Read more books, she told them.
            """;
        Assert.All(Clean.Listing(text).Split('\n').Skip(1), line => Assert.StartsWith("Body: ", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Report released at last – National", "Report released at last")]
    [InlineData("Report released at last - BBC News", "Report released at last")]
    [InlineData("Report released at last | Xinjiang | The Guardian", "Report released at last")]
    [InlineData("Report released at last - The New York Times", "Report released at last")]
    [InlineData("Report released at last — example.org", "Report released at last")]
    [InlineData("Report released - at last", "Report released - at last")]
    [InlineData("Sanctions – a Short History", "Sanctions – a Short History")]
    [InlineData("Trump meets Kim – Live Updates", "Trump meets Kim – Live Updates")]
    [InlineData("Counter-terrorism law passed", "Counter-terrorism law passed")]
    public void SiteIsDividedFromTheTitle(string line, string title)
    {
        var document = Clean.Page(line + "\n\nThe office published its report on Wednesday, said Ann Smith, who had waited for it.");
        Assert.Equal(title, document.TextOf(document.Layout.Title!.Value));
    }

    [Theory]
    [InlineData("The office published its report on Wednesday, said Ann Smith, who had waited for it for many years and had nearly lost hope of it.\n\nShe left.")]
    [InlineData("“No,” said Ann. “Never.”\n\nShe left at once, and nobody has seen her since that day in May.")]
    [InlineData("GENEVA (Reuters) - The office published its report on Wednesday, it said.\n\nShe left at once, and nobody has seen her since.")]
    [InlineData("Hello world")]
    [InlineData("He said so.")]
    public void DocumentWithoutATitleHasNone(string text) => Assert.Null(Clean.Page(text).Layout.Title);

    [Fact]
    public void RepeatedTitleIsFoundAlsoWithSmallChanges() => Check(
        """
        China criticizes British parliament over move to declare genocide

        The embassy criticised the vote on Thursday and said that it had no legal effect on anyone.

        The vote was taken late at night, with few members in the room, and passed without a division.

        China criticizes British Parliament over the move to declare genocide

        China criticizes British parliament over move to declare genocide.

        The vote was the first of its kind, and the government said that it would not be bound by it.
        """,
        """
        Title: China criticizes British parliament over move to declare genocide
        Body: The embassy criticised the vote on Thursday and said that it had no legal effect on anyone.
        Body: The vote was taken late at night, with few members in the room, and passed without a division.
        repeatedtitle: China criticizes British Parliament over the move to declare genocide
        Body: China criticizes British parliament over move to declare genocide.
        Body: The vote was the first of its kind, and the government said that it would not be bound by it.
        """);

    [Fact]
    public void ListOfTheStoryIsNoComment() => Check(
        """
        Five demands

        The union has handed the ministry a letter with the demands of its members, it said on Monday:

        1. More pay for the nurses.
        2. Less work for the doctors.

        Leave a Reply
        """,
        """
        Title: Five demands
        Body: The union has handed the ministry a letter with the demands of its members, it said on Monday:
        ListItem: More pay for the nurses.
        ListItem: Less work for the doctors.
        comment: Leave a Reply
        """);

    [Fact]
    public void RelatedBoxInTheMiddleDoesNotEndTheStory() => Check(
        """
        Minister resigns

        The minister resigned on Wednesday after a long dispute about money, his office said.

        Related Stories

        Why the minister must go at once

        He had been in office for nine years and leaves behind a party that is divided about everything.

        His successor will be named on Friday, the prime minister told parliament, and will come from outside.
        """,
        """
        Title: Minister resigns
        Body: The minister resigned on Wednesday after a long dispute about money, his office said.
        relatedlink: Related Stories
        relatedlink: Why the minister must go at once
        Body: He had been in office for nine years and leaves behind a party that is divided about everything.
        Body: His successor will be named on Friday, the prime minister told parliament, and will come from outside.
        """);

    [Fact]
    public void EmptyPageHasNothing()
    {
        Assert.Equal("", Clean.Listing(""));
        Assert.Equal("", Clean.Listing(" \r\n\u00A0\u200B\uFEFF\n"));
    }

    private static void Check(string text, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), Clean.Listing(text.ReplaceLineEndings("\n")));
}
