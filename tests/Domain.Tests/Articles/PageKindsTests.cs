using Xunit;

namespace OnRecord.Domain.Tests.Articles;

/// <summary>Pages as sites of other kinds print them, line by line: what each line is found to be.</summary>
public sealed class PageKindsTests
{
    [Fact]
    public void AgencyPageIsDivided() => Check(
        """
        World leaders gather for climate talks in Cairo
        By SAMY MAGDY and JON GAMBRELL
        November 7, 2022

        FILE - Smoke rises from a power plant in this Sept. 1, 2020, file photo. World leaders are gathering in Egypt for climate talks. (AP Photo/Amr Nabil, File)

        CAIRO (AP) — World leaders gathered in Egypt on Monday for climate talks that the host country hopes will move rich nations to pay more to poor ones.

        U.N. Secretary-General António Guterres told them they were “on a highway to climate hell with our foot still on the accelerator.”

        ADVERTISEMENT

        “We are in the fight of our lives and we are losing,” he said.

        ___

        Gambrell reported from Dubai, United Arab Emirates. Associated Press writer Frank Jordans in Berlin contributed to this report.

        ___

        Follow AP’s climate coverage at https://apnews.com/hub/climate-and-environment

        ___

        Associated Press climate and environmental coverage receives support from several private foundations. The AP is solely responsible for all content.
        """,
        "Title credit dateline caption credit Body*2 advertisement Body navigation credit*2 navigation relatedlink navigation biography");

    [Fact]
    public void PageWithoutTitleIsDivided() => Check(
        """
        CNN  —

        The White House on Tuesday condemned the arrest of three reporters in Kinshasa, calling it “an attack on the free press.”

        “We call on the authorities to release them at once,” press secretary Karine Jean-Pierre told reporters.

        Related article
        Reporter freed after 18 months in jail

        The Congolese government did not respond to a request for comment.

        CNN’s Kevin Liptak and Betsy Klein contributed to this report.
        """,
        "dateline Body*2 relatedlink*2 Body credit");

    [Fact]
    public void PageWithListOfLinksIsDivided() => Check(
        """
        News|Uighur

        UN rights chief to visit China in May

        Michelle Bachelet says her office has reached an agreement with the Chinese government on a long-delayed visit.

        United Nations High Commissioner for Human Rights Michelle Bachelet speaks at a news conference in Geneva [File: Denis Balibouse/Reuters]

        By Al Jazeera Staff

        Published On 8 Mar 2022
        8 Mar 2022

        |

        Updated:
        08 Mar 2022
        05:03 PM (GMT)

        Save articles to read later and create your own reading list.

        The United Nations high commissioner for human rights has announced that she will visit China in May after reaching an agreement with Beijing.

        Keep reading

        list of 3 items
        list 1 of 3
        China’s Uighurs: what you need to know
        list 2 of 3
        Uighur tribunal to hear more evidence
        end of list

        “I am pleased to announce that we have recently reached an agreement,” Bachelet told the Human Rights Council on Tuesday.

        Source: Al Jazeera and news agencies
        """,
        "navigation Title Standfirst caption credit dateline*2 navigation dateline*3 share Body relatedlink navigation*2 relatedlink navigation relatedlink navigation Body credit");

    [Fact]
    public void BlogIsDivided() => Check(
        """
        Why the report matters
        Posted on September 2, 2022 by admin
        Last week the UN published its long-awaited report on Xinjiang. Here is why I think it matters, and why you should read it.
        First, it is official. Nobody can say any more that this is a rumour spread by activists.
        Second, it quotes Chinese law at length. "The scope of the law is vague," it says.
        What do you think? Let me know in the comments below!
        If you enjoyed this post, please consider subscribing to my newsletter.
        Share this:
        Twitter
        Facebook
        Like this:
        Like Loading...
        Related
        Bachelet goes to China
        April 3, 2022
        In "Politics"
        About admin
        View all posts by admin →
        This entry was posted in Politics and tagged China, UN. Bookmark the permalink.
        ← Older post
        2 Responses to Why the report matters
        """,
        "Title credit Body*3 comment subscription share*5 relatedlink*5 navigation*3 comment");

    [Fact]
    public void PressReleaseIsDivided() => Check(
        """
        FOR IMMEDIATE RELEASE
        Contact: Jane Doe, press@example.org, +1 212 555 0100

        Coalition Urges Council to Act on Xinjiang Report

        New York, September 8, 2022 – A coalition of 60 organizations today urged the Human Rights Council to act on the report of the UN human rights office.

        "The evidence is overwhelming," said Sophie Richardson, China director at the coalition. "Governments should waste no time."

        The coalition asks members of the Council to:

        * Hold a special session on Xinjiang;
        * Establish an investigation; and
        * Report back within six months.

        ###

        About the Coalition
        The Coalition for Rights is an independent organization founded in 1998 that works in 40 countries. For more information, please visit www.example.org.
        """,
        "navigation*2 Title dateline Body*3 ListItem*3 navigation biography*2");

    [Fact]
    public void PageWithMenusIsDivided() => Check(
        """
        Skip to content
        Skip to site index
        Today’s Paper
        World|U.N. Says China May Have Committed ‘Crimes Against Humanity’ in Xinjiang
        https://www.nytimes.com/2022/08/31/world/asia/un-china-xinjiang-uyghurs.html
        Advertisement
        SKIP ADVERTISEMENT
        U.N. Says China May Have Committed ‘Crimes Against Humanity’ in Xinjiang
        The report by the organization’s human rights office was released minutes before the term of its leader ended.
        Give this article
        By Nick Cumming-Bruce and Austin Ramzy
        Aug. 31, 2022
        GENEVA — In a long-awaited report released on Wednesday, the United Nations’ human rights office accused China of serious human rights violations that “may constitute international crimes” in the region of Xinjiang.
        The report’s release may intensify pressure on China, diplomats said, and comes as its leader prepares for a party congress.
        “It is a strong report,” said Sophie Richardson of Human Rights Watch. “They have no excuse now.”
        Nick Cumming-Bruce reported from Geneva, and Austin Ramzy from Hong Kong.
        A version of this article appears in print on Sept. 1, 2022, Section A, Page 1 of the New York edition with the headline: U.N. Accuses China. Order Reprints | Today’s Paper | Subscribe
        Advertisement
        SKIP ADVERTISEMENT
        Site Index
        © 2022 The New York Times Company
        """,
        "navigation*3 repeatedtitle navigation advertisement*2 Title Standfirst share credit dateline*2 Body*3 credit*2 advertisement*2 navigation copyright");

    // Runs of one kind are written once, with their number.
    private static void Check(string text, string expected)
    {
        var kinds = new List<(string Kind, int Count)>();
        foreach (var (_, kind) in Clean.Parts(Clean.Page(text.ReplaceLineEndings("\n"))))
        {
            if (kinds.Count > 0 && kinds[^1].Kind == kind)
                kinds[^1] = (kind, kinds[^1].Count + 1);
            else
                kinds.Add((kind, 1));
        }
        Assert.Equal(expected, string.Join(' ', kinds.Select(run => run.Count == 1 ? run.Kind : $"{run.Kind}*{run.Count}")));
    }
}
