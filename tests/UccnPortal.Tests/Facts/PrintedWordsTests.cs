using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Facts;

/// <summary>
/// Printed words that are no fact of a record stand on the page of their subject in both languages: headings, labels, numbers of
/// figures, the title marks of the cover and the lists of cities in their printed order.
/// </summary>
public sealed class PrintedWordsTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly string[] Languages = ["zh", "en"];

    // The lists as printed, row by row; a bar parts the cells.
    private const string MediaArts = """
        里昂 Lyon | 多伦多 Toronto
        林茨 Linz | 昂吉安莱班 Enghien-les-Bains
        札幌 Sapporo | 奥斯汀 Austin
        科希策 Košice | 哈马尔 Hamar
        布拉加 Braga | 瓜达拉哈拉 Guadalajara
        那慕尔 Namur | 第比利斯 Tbilisi
        光州 Gwangju | 约克 York
        大坎皮纳 Campina Grande | 卡尔斯鲁厄 Karlsruhe
        圣地亚哥 - 德卡利 Santiago de Cali | 维堡 Viborg
        特拉维夫 - 雅法 Tel Aviv-Yafo | 圣地亚哥 - 德卡利 Santiago de Cali
        """;

    private const string Literature = """
        爱丁堡 Edinburgh | 塔尔图 Tartu | 墨尔本 Melbourne
        都柏林 Dublin | 爱荷华 Iowa City | 诺维奇 Norwich
        克拉科夫 Krakow | 海德堡 Heidelberg | 曼彻斯特 Manchester
        布拉格 Prague | 西雅图 Seattle | 雷克雅未克 Reykjavík
        富川 Bucheon | 德班 Durban | 格拉纳达 Granada
        米兰 Milan | 巴塞罗那 Barcelona | 乌得勒支 Utrecht
        卢布尔雅那 Ljubljana | 哥德堡 Gothenburg | 利勒哈默尔 Lillehammer
        巴格达 Baghdad | 雅加达 Jakarta | 诺丁汉 Nottingham
        达尼丁 Dunedin | 昂古莱姆 Angoulême | 魁北克 Québec City
        维尔纽斯 Vilnius | 原州 Wonju | 敖德萨 Odessa
        乌里扬诺夫斯克 Ulyanovsk | 埃克塞特 Exeter | 弗罗茨瓦夫 Wrocław
        库赫莫 Kuhmo | 拉合尔 Lahore | 欧比多斯 Óbidos
        蒙德维的亚 Montevideo | 莱瓦顿 Leeuwarden
        """;

    private const string Music = """
        奥克兰 Auckland | 曼海姆 Mannheim | 大邱广城市 Daegu Metropolitan City | 萨南达季 Sanandaj
        诺尔雪平 Norrköping | 佩萨罗 Pesaro | 统营市 Tongyeong | 拉姆安拉 Ramallah
        弗鲁迪亚 Frutillar | 莫雷利亚 Morelia | 汉诺威 Hanover | 贝尔法斯特 Belfast
        阿马兰特 Amarante | 麦德林 Medellín | 巴耶杜帕尔 Valledupar | 万卡约 Huancayo
        阿拉木图 Almaty | 维斯普雷姆 Veszprém | 波哥大 Bogota | 阿布扎比 Abu Dhabi
        京斯顿 Kingston | 堪萨斯城 Kansas City | 格拉斯哥 Glasgow | 巴统 Batumi
        博洛尼亚 Bologna | 金奈 Chennai | 圣多明各 Santo Domingo | 利里亚 Lliria
        萨尔瓦多 Salvador | 塞维利亚 Seville | 伊瓦格 Ibagué | 莱里亚 Leiria
        布拉柴维尔 Brazzaville | 滨松 Hamamatsu | 瓦拉纳西 Vārānasi | 克尔谢希尔 Kirşehir
        弗拉涅 Vranje | 阿德莱德 Adelaide | 利物浦 Liverpool | 哈瓦那 Havana
        布尔诺 Brno | 卡托维茨 Katowice | 金沙萨 Kinshasa | 索维拉 Essaouira
        新伊达尼亞 Idanha-a-Nova | 根特 Gand | 古巴圣地亚哥 Santiago de Cuba | 瓦尔帕莱索 Valparaíso
        哈尔科夫 Kharkiv
        哈拉帕 Xalapa
        """;

    private const string Crafts = """
        阿斯旺 Aswan | 法布里亚诺 Fabriano | 科莫 Como
        潍坊 Weifang | City of Crafts and Folk Art JINGDEZHEN | 景德镇 Jingdezhen
        杭州 Hangzhou | 索科代 Sokodé | 巴米杨 Bamiyan
        突尼斯 Tunis | 苏州 Suzhou | 碧瑶城 Baguio City
        杭州 Hangzhou | 帕迪尤卡 Paducah | 沙迦 Sharjah
        阿巴斯港 Bandar Abbas | 碧瑶城 Baguio City | 阿哈萨 Al-Ahsa
        屈塔希亚 Kütahya | 北加浪岸 Pekalongan | 素可泰 Sukhothai
        金泽 Kanazawa | 开罗 Cairo | 卢本巴希 Lubumbashi
        巴塞卢什 Barcelos | 谢基 Sheki | 巴拉瑞特 Ballarat
        杜兰 Durán | 波多诺伏 Porto-Novo | 加布罗沃 Gabrovo
        特立尼达 Trinidad | 斯利那加 Srinagar | 纳库鲁 Nakuru
        斋普尔 Jaipur | 比耶拉 Biella | 瓦加杜古 Ouagadougou
        圣达菲 Santa Fe | 乔尔德莱格 Chordeleg | 利川 Icheon
        得士安 Tétouan | 波多诺伏 Porto-Novo | 晋州 Jinju
        圣克里斯托瓦尔·德拉斯卡萨斯 San Cristóbal de las Casas | 比达 Bida | 雅克梅勒 Jacmel
        布尔斯 Bursa | 筱山 Sasayama | 阿亚库乔 Ayacucho
        卡尔达斯达赖尼亞 Caldas da Rainha | 拿骚 Nassau | 拿骚 Nassau
        卡斯蒂略·德拉斯卡萨斯 Castillo de las Casas | 利川 Icheon | 金海 Gimhae
        """;

    [Theory]
    [InlineData("history", "[id='2018'] h3", "波兰克拉科夫与卡托维兹")]
    [InlineData("history", "[id='2018'] h3", "Krakow and Katowice, Poland")]
    [InlineData("history", "main h2", "主要规则的历史演变 (2010—2015)")]
    [InlineData("history", "main h2", "The History of Basic Rules (2010—2015)")]
    [InlineData("history", "main h2", "主要规则的历史演变 (2016 至今)")]
    [InlineData("apply", "#timetable", "注：具体时间每年会有变动，具体详见UCCN官网。")]
    [InlineData("apply", "#timetable", "Note: Timetable changes every year.")]
    [InlineData("apply", "#website", "https://zh.unesco.org/creative-cities/")]
    [InlineData("figures/growth", "main .flow p", "历史发展")]
    [InlineData("figures/growth", "main .flow p", "History Development")]
    [InlineData("figures/growth", "main .flow p", "图1 | 创意城市网络发展分析 - 历史发展")]
    [InlineData("figures/growth", "main .flow p", "Figure 1. | Creative Cities Network - General Trend")]
    [InlineData("figures/new-members", "main .flow p", "图2 | 2021 年 49 个新增城市类型分析")]
    [InlineData("figures/new-members", "main .flow p", "Figure 2. | Categorial Analysis of 49 New Member Cities in 2021")]
    [InlineData("figures/fields", "main .flow p", "图3 | 所有会员城市的类型分析（截至 2021 年）")]
    [InlineData("figures/fields", "main .flow p", "Figure 3. | Categorial Analysis of Member Cities (As of 2021)")]
    [InlineData("figures/continents", "main .flow p", "图4 | 所有会员城市的洲际分布（截至 2021 年）")]
    [InlineData("figures/continents", "main .flow p", "Figure 4. | Intercontinental Distribution of Member Cities (As of 2021)")]
    [InlineData("steering-group", ".top", "创意城市网络指导工作组职责及成员名单")]
    [InlineData("steering-group", ".top", "The Mission and Member City of the Steering Group")]
    [InlineData("fields/music", "#printed-list", "59 座城市")]
    [InlineData("about", "#brochure li", "City of Design SHENZHEN")]
    [InlineData("about", "#brochure li", "Shanghai City of Design")]
    [InlineData("about", "#brochure li", "City of Crafts and Folk Art JINGDEZHEN")]
    [InlineData("about", "#brochure li", "长沙 | Changsha City of Media Arts")]
    [InlineData("about", "#brochure li", "NANJING CITY OF LITERATURE")]
    public async Task Printed_words_stand_in_their_place_in_both_languages(string page, string place, string words)
    {
        using var client = app.CreateClient();
        foreach (var language in Languages)
        {
            var document = await client.DocumentAsync($"/{language}/{page}");

            Assert.Contains(
                document.QuerySelectorAll(place),
                part => new ReadText(part).Says(words.Split(" | "), isEnglishPage: language == "en")
            );
        }
    }

    [Theory]
    [InlineData("/zh/apply", "官方网址")]
    [InlineData("/en/apply", "Official website")]
    public async Task The_official_website_has_its_printed_label(string path, string label)
    {
        using var client = app.CreateClient();

        var page = await client.DocumentAsync(path);

        Assert.Equal(label, page.QuerySelector("#website h2")?.TextContent);
    }

    [Theory]
    [InlineData("media-arts", 20, MediaArts)]
    [InlineData("literature", 38, Literature)]
    [InlineData("music", 50, Music)]
    [InlineData("crafts-and-folk-art", 54, Crafts)]
    public async Task The_page_of_a_field_has_the_printed_list_of_its_cities_in_its_order(string field, int count, string printed)
    {
        using var client = app.CreateClient();
        var cells = printed.Split('|', '\n').Select(Tight).ToList();

        Assert.Equal(count, cells.Count);
        foreach (var language in Languages)
        {
            var page = await client.DocumentAsync($"/{language}/fields/{field}");
            foreach (var mark in page.QuerySelectorAll("#printed-list .mk"))
                mark.Remove();

            Assert.Equal(cells, page.QuerySelectorAll("#printed-list ol > li").Select(cell => Tight(cell.TextContent)));
        }
    }

    [Theory]
    [InlineData("music", "name-kingston", "奥克兰")]
    [InlineData("crafts-and-folk-art", "crafts-list-castillo", "阿斯旺")]
    public async Task A_printed_list_is_folded_marks_its_misprints_and_leads_to_its_place(string field, string erratum, string first)
    {
        using var client = app.CreateClient();
        var brochure = await client.DocumentAsync("/zh/about/brochure");
        var page = await client.DocumentAsync($"/zh/fields/{field}");

        var list = page.QuerySelector("details#printed-list");
        var place = list?.QuerySelector("a[href^='/zh/about/brochure#']")?.GetAttribute("href");

        Assert.False(list?.HasAttribute("open"));
        Assert.NotNull(list?.QuerySelector($"li .mk[href='/zh/errata#{erratum}']"));
        Assert.NotNull(place);
        Assert.StartsWith(first, brochure.GetElementById(place.Split('#')[1])?.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_without_a_printed_list_has_no_fold()
    {
        using var client = app.CreateClient();

        Assert.Null((await client.DocumentAsync("/zh/fields/design")).GetElementById("printed-list"));
    }

    private static string Tight(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
