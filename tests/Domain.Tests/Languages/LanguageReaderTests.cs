using OnRecord.Domain.Languages;
using OnRecord.Domain.Tests.Pipeline;
using OnRecord.Domain.Tests.Text;
using OnRecord.Domain.Text;
using Xunit;

namespace OnRecord.Domain.Tests.Languages;

public sealed class LanguageReaderTests
{
    private const string English = "The office published its report on Wednesday, minutes before the end of her term, and diplomats said it was late. ";
    private const string German = "Das Amt hat seinen Bericht am Mittwoch veröffentlicht, kurz bevor ihre Amtszeit zu Ende ging, und die Diplomaten waren nicht erfreut. ";

    [Theory]
    [InlineData("de", "Das Amt veröffentlichte seinen Bericht am Mittwoch, in der Nacht und kurz vor Ende ihrer Amtszeit.")]
    [InlineData("de", "Die Ministerin sagte, dass man die Brücke nicht mehr retten könne.")]
    [InlineData("de", "DIE MINISTERIN WIRD NICHT ZURÜCKTRETEN, SAGTE SIE AM MONTAG IN DER STADT")]
    [InlineData("nl", "Het kantoor was op weg in de stad en had over het rapport met hem gesproken.")]
    [InlineData("nl", "De minister zei dat er geen geld meer is voor een nieuwe brug over de rivier.")]
    [InlineData("af", "Die minister het gesê dat daar nie meer geld vir die nuwe brug oor die rivier is nie.")]
    [InlineData("fy", "De boargemaster sei dat der gjin jild mear is foar de nije brêge oer it wetter.")]
    [InlineData("lb", "De Minister huet gesot, datt et net méi genuch Sue fir d'Bréck gëtt, an hien ass net zefridden.")]
    [InlineData("sv", "Ministern sade att det inte finns några pengar till den nya bron över älven.")]
    [InlineData("da", "Ministeren sagde at der ikke er flere penge til den nye bro over åen, og hun var vred efter mødet.")]
    [InlineData("nb", "Statsråden sa at det ikke er mer penger til den nye brua over elva, og hun var sint etter møtet.")]
    [InlineData("is", "Ráðherrann sagði að það væri ekki til fé fyrir nýja brú yfir ána og að þau hefðu beðið of lengi.")]
    [InlineData("sco", "The meenister said that thare wis nae siller left for the new brig, an that fowk wad hae tae bide a while yet.")]
    [InlineData("sco", "Naebody kens whaur the auld kirk stuid, but it wis biggit afore the toun haed a mercat o its ain.")]
    [InlineData("jam", "Di minista seh dem nuh have no more money fi di new bridge, an' di people dem weh live deh haffi wait.")]
    [InlineData("pcm", "Di minista say money no dey again for di new bridge, and di pipo wey dey live for dia go wait.")]
    [InlineData("tpi", "Minista i tok olsem i nogat mani bilong wokim nupela bris long wara na ol manmeri bai wet yet.")]
    [InlineData("bi", "Minista i talem se i nogat mane blong wokem niufala brij long wota mo ol man oli mas wet.")]
    [InlineData("fr", "Le bureau a publié son rapport mercredi, quelques minutes avant la fin de son mandat, on dit.")]
    [InlineData("fr", "L'État n'a pas d'argent pour un nouveau pont, selon elle.")]
    [InlineData("ca", "El ministre va dir que no hi ha diners per al nou pont sobre el riu, i que els veïns hauran d'esperar.")]
    [InlineData("es", "La oficina publicó su informe el miércoles, minutos antes de que terminara su mandato.")]
    [InlineData("es", "El ministro dijo que no hay dinero para el nuevo puente sobre el río.")]
    [InlineData("gl", "O ministro dixo que non hai cartos para a nova ponte sobre o río e que os veciños terán que esperar.")]
    [InlineData("pt", "O ministro disse que não há dinheiro para a nova ponte sobre o rio.")]
    [InlineData("it", "Il ministro ha detto che non ci sono soldi per il nuovo ponte sul fiume.")]
    [InlineData("ro", "Ministrul a spus că nu mai sunt bani pentru noul pod peste râu și că oamenii trebuie să aștepte.")]
    [InlineData("la", "Consul dixit pecuniam non esse ad novum pontem, sed cives qui trans flumen sunt exspectare debere.")]
    [InlineData("eo", "La ministro diris ke ne estas mono por la nova ponto kaj ke la homoj devas atendi.")]
    [InlineData("pl", "Minister powiedział, że nie ma już pieniędzy na nowy most przez rzekę.")]
    [InlineData("cs", "Ministr řekl, že na nový most přes řeku už nejsou peníze a lidé budou muset čekat.")]
    [InlineData("sk", "Minister povedal, že na nový most cez rieku už nie sú peniaze a ľudia budú musieť čakať.")]
    [InlineData("sl", "Minister je dejal, da za nov most čez reko ni več denarja in da bodo ljudje morali čakati.")]
    [InlineData("hr", "Ministar je rekao da više nema novca za novi most preko rijeke i da će ljudi morati čekati.")]
    [InlineData("sq", "Ministri tha se nuk ka më para për urën e re mbi lumë dhe se njerëzit duhet të presin.")]
    [InlineData("hu", "A miniszter azt mondta, hogy már nincs pénz az új hídra, és az embereknek várniuk kell.")]
    [InlineData("fi", "Ministeri sanoi, että rahaa uuteen siltaan ei enää ole ja että ihmiset joutuvat odottamaan.")]
    [InlineData("et", "Minister ütles, et uue silla jaoks ei ole enam raha ja inimesed peavad ootama.")]
    [InlineData("lv", "Ministrs teica, ka jaunam tiltam naudas vairs nav un cilvēkiem būs jāgaida.")]
    [InlineData("lt", "Ministras sakė, kad naujam tiltui pinigų nebėra ir žmonės turės palaukti.")]
    [InlineData("ga", "Dúirt an tAire nach bhfuil aon airgead fágtha don droichead nua agus go mbeidh ar na daoine fanacht.")]
    [InlineData("cy", "Dywedodd y gweinidog nad oes arian ar gyfer y bont newydd a bod rhaid i bobl aros.")]
    [InlineData("tr", "Bakan, yeni köprü için artık para olmadığını ve insanların beklemesi gerektiğini söyledi.")]
    [InlineData("id", "Menteri itu mengatakan bahwa tidak ada lagi uang untuk jembatan baru di atas sungai karena krisis.")]
    [InlineData("ms", "Menteri itu berkata bahawa tiada lagi wang untuk jambatan baharu kerana krisis, dan beliau akan menunggu.")]
    [InlineData("tl", "Sinabi ng ministro na wala nang pera para sa bagong tulay at kailangang maghintay ang mga tao.")]
    [InlineData("sw", "Waziri alisema kuwa hakuna tena fedha kwa ajili ya daraja jipya na watu watalazimika kusubiri.")]
    [InlineData("vi", "Bộ trưởng nói rằng không còn tiền cho cây cầu mới và người dân sẽ phải chờ.")]
    [InlineData("ht", "Minis la di ke pa gen lajan ankò pou nouvo pon an, e moun yo ap oblije tann.")]
    [InlineData("ru", "Министр сказал, что денег на новый мост через реку больше не будет.")]
    [InlineData("uk", "Міністр сказав, що грошей на новий міст через річку вже немає, і люди чекатимуть.")]
    [InlineData("bg", "Министърът каза, че няма повече пари за новия мост над реката и хората ще чакат.")]
    [InlineData("sr", "Министар је рекао да више нема новца за нови мост преко реке и да ће људи чекати.")]
    [InlineData("el", "Ο υπουργός είπε ότι δεν υπάρχουν άλλα χρήματα για τη νέα γέφυρα.")]
    [InlineData("ar", "قال الوزير إن المال لا يكفي من أجل الجسر الجديد على النهر")]
    [InlineData("fa", "وزیر گفت که برای پل جدید پول نیست و این را می‌دانند")]
    [InlineData("he", "השר אמר כי אין עוד כסף של המדינה עבור הגשר החדש")]
    [InlineData("hi", "मंत्री ने कहा कि नए पुल के लिए अब पैसा नहीं है")]
    [InlineData("zh", "中国 外交部 发言人 星期三 说 报告 非法 无效")]
    [InlineData("zh", "外交部发言人周三表示，该报告非法无效。")]
    [InlineData("ja", "大臣は新しい橋のための資金はもうないと述べた。")]
    [InlineData("ko", "장관은 새 다리를 위한 돈이 더 이상 없다고 말했다.")]
    [InlineData("th", "รัฐมนตรีกล่าวว่าไม่มีเงินสำหรับสะพานใหม่แล้ว")]
    [InlineData("ka", "მინისტრმა თქვა, რომ ახალი ხიდისთვის ფული აღარ არის.")]
    [InlineData("und-Ethi", "ሚኒስትሩ ለአዲሱ ድልድይ ገንዘብ እንደሌለ ተናግረዋል።")]
    [InlineData("und", "Korva dalim setu porrak nidal hun tesk morvi kalad, fendu larim tosk bervi nalad hun porrak delim setuk vorn tam.")]
    public void WhatIsNotEnglishIsForeign(string tag, string text)
    {
        var document = Read(text);
        Assert.Equal((tag, true), (document.Language, document.IsForeign));
    }

    [Theory]
    [InlineData("The office published its report on Wednesday, minutes before the end of her term, diplomats said.")]
    [InlineData("UN says China may have committed crimes against humanity in Xinjiang.")]
    [InlineData("THE OFFICE SAID ON MONDAY THAT IT WOULD NOT PUBLISH THE REPORT")]
    [InlineData("The end")]
    [InlineData("Ursula von der Leyen met Emmanuel Macron and Mario Draghi in Den Haag")]
    [InlineData("He ate a crème brûlée with a café au lait in the yard, and said that it was déjà vu to her.")]
    [InlineData("Wi-fi was down and we hae no idea why, said the man frae the shop, who then went home to his wife and told her the news.")]
    [InlineData("The Bundestag, the Assemblée nationale and the Cortes Generales will each vote on the plan.")]
    public void EnglishIsRead(string text)
    {
        var document = Read(text);
        Assert.Equal((Language.English, false), (document.Language, document.IsForeign));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Osama bin Laden")]
    [InlineData("Maria de la Cruz y Gomez de la Vega")]
    [InlineData("Los Angeles, El Paso, La Jolla, San Jose, Las Vegas, Del Mar")]
    [InlineData("Hun Sen, Ban Ki-moon, Xi Jinping, Luiz Inácio Lula da Silva, Recep Tayyip Erdoğan")]
    [InlineData("Beijing slams Bachelet")]
    [InlineData("1,234 5,678 – 9.10 …")]
    public void WhatTellsNothingIsReadAllTheSame(string text)
    {
        var document = Read(text);
        Assert.Equal((Language.Undetermined, false), (document.Language, document.IsForeign));
    }

    [Theory]
    [InlineData(1, 3, false)]
    [InlineData(2, 3, false)]
    [InlineData(4, 3, true)]
    public void LanguageOfMostOfTheWordsDecides(int german, int english, bool foreign)
    {
        var text = string.Concat(Enumerable.Repeat(German + "\n", german)) + string.Concat(Enumerable.Repeat(English + "\n", english));
        Assert.Equal(foreign, Read(text).IsForeign);
    }

    [Fact]
    public void EnglishArticleMayQuoteInOtherLanguages() => Assert.Equal(Language.English, Read(
        "“Nous ne savons pas ce qui est arrivé,” she said in French, and then in English that nobody knew what had happened to the people in the camp. "
        + "“Es ist eine Schande,” said her lawyer, who was with her at the time of the raid. “No hay derecho,” he added.").Language);

    [Fact]
    public void ForeignArticleIsAnalysedNoFurther()
    {
        var analysed = AnyArticle.Engine.Analyse(AnyArticle.Document(
            "Le rapport est publié\n\n« Nous ne savons pas ce qui est arrivé », a dit Ann Lee mercredi à Genève. China said the report is wrong, selon elle, mais on ne sait pas pourquoi."));
        Assert.Equal("fr", analysed.Article.Language);
        Assert.Empty(analysed.Quotes);
        Assert.Empty(analysed.Mentions);
        Assert.Empty(analysed.Events);
        Assert.Empty(analysed.Places);
        Assert.Equal(["This is written in French, not in English, so nothing was looked for in it."], analysed.Warnings);
        Assert.Equal("Le rapport est publié", analysed.Article.Title);
    }

    [Fact]
    public void UnknownLanguageIsWarnedOfToo() => Assert.Contains(
        "This does not read as English, so nothing was looked for in it.",
        AnyArticle.Engine.Analyse(AnyArticle.Document("ሚኒስትሩ ለአዲሱ ድልድይ ገንዘብ እንደሌለ ተናግረዋል።")).Warnings);

    [Fact]
    public void EnglishIsWarnedOfNothing() => Assert.Empty(AnyArticle.Engine.Analyse(AnyArticle.Document(English)).Warnings);

    [Fact]
    public void TagsAreUnique() => Assert.Equal(
        LanguageLexiconLines().Select(line => line.Split('\t')[0]).Distinct().Count(), LanguageLexiconLines().Count());

    private static IEnumerable<string> LanguageLexiconLines() => Lexicon.Rows("Languages.languages.tsv").Select(row => string.Join('\t', row));

    private static AnnotatedDocument Read(string text) => new LanguageReader().Annotate(Sample.Tokens(text));
}
