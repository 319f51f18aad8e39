using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class RecordWords
{
    private static Entry[] Cities() =>
        [
            For<City>(
                nameof(City.Name),
                "名称",
                "Name",
                "本站各页使用的名称。中国城市不加“市”，如“苏州”（Suzhou）。其他写法填入“其他名称”。",
                "The name used on this site; for Chinese cities without “City”: 苏州 Suzhou. Other forms go under “Other names”."
            ),
            For<City>(
                nameof(City.Pinyin),
                "汉语拼音",
                "Hanyu Pinyin",
                "只填写中国城市，标注声调，如Sūzhōu、Jǐngdézhèn。",
                "For Chinese cities only, with tone marks: Sūzhōu, Jǐngdézhèn."
            ),
            For<City>(
                nameof(City.SortEn),
                "英文排序键",
                "Sort key, English",
                "用于英文列表排序：小写英文字母，不带音符。留空则由英文名称自动生成；没有英文名称的城市不填，按中文排序键排列。例：苏州为suzhou，Óbidos为obidos。",
                "Used to sort English lists: lower-case letters without accents. If left empty, it is made from "
                    + "the English name. A city without an English name needs none and is sorted by its Chinese sort "
                    + "key. Suzhou: suzhou; Óbidos: obidos."
            ),
            For<City>(
                nameof(City.SortZh),
                "中文排序键",
                "Sort key, Chinese",
                "用于中文列表排序：名称的拼音，小写、不带声调、音节之间空一格。例：长沙为chang sha，重庆为chong qing。多音字以此为准；按拼音和首字母搜索也以此为准。",
                "Used to sort Chinese lists: the pinyin of the Chinese name in lower case, without tones, with "
                    + "a space between syllables. 长沙: chang sha; 重庆: chong qing. Also used when searching by pinyin "
                    + "and initials."
            ),
            For<City>(
                nameof(City.Country),
                "国家",
                "Country",
                "例：澳门选择“中国”，再在省级行政区中选择“澳门”。",
                "Example: for Macao choose China, then Macao as the province-level division."
            ),
            For<City>(
                nameof(City.Province),
                "省级行政区",
                "Province-level division",
                "只填写中国城市：省、直辖市、自治区或特别行政区。例：苏州选择“江苏”。",
                "For Chinese cities only: province, municipality, autonomous or special administrative region. Suzhou: Jiangsu."
            ),
            For<City>(
                nameof(City.Within),
                "上级地区",
                "Intermediate division",
                "省与城市之间另有一级的才填写。例：顺德填写“佛山市”（Foshan）。",
                "Only if there is a division between the province and the city. Shunde: 佛山市 Foshan."
            ),
            For<City>(
                nameof(City.Latitude),
                "纬度（WGS 84）",
                "Latitude (WGS 84)",
                "城区中心的纬度，最多四位小数，南纬为负。例：苏州为31.3041。采用WGS 84（GPS、GeoNames），不采用国内地图的GCJ-02或BD-09，否则点位会偏移数百米。",
                "Latitude of the town centre, at most four decimals; south is negative. Suzhou: 31.3041. Use "
                    + "WGS 84 (GPS, GeoNames), not the GCJ-02 or BD-09 of Chinese maps, which are some hundred metres "
                    + "off."
            ),
            For<City>(
                nameof(City.Longitude),
                "经度（WGS 84）",
                "Longitude (WGS 84)",
                "城区中心的经度，最多四位小数，西经为负。例：苏州为120.5954。与纬度一同填写，坐标系相同。",
                "Longitude of the town centre, at most four decimals; west is negative. Suzhou: 120.5954. Enter it together with the "
                    + "latitude, in the same system."
            ),
            For<City>(
                nameof(City.Office),
                "联络机构",
                "Contact office",
                "负责该称号事务的机构；只填写机构，不填写个人姓名。例：杭州市文化创意产业办公室。",
                "The office responsible for the designation; never a person’s name. Example: Hangzhou Office of Cultural and "
                    + "Creative Industry."
            ),
            For<City>(
                nameof(City.Summary),
                "简介",
                "Summary",
                "用两三句话说明该城市入选的原因；不照抄他人文章，不写宣传性数字。",
                "Two or three sentences of your own on why the city was designated. Do not copy other texts or use promotional figures."
            ),
            For<City>(
                nameof(City.Names),
                "其他名称",
                "Other names",
                "又名、旧称、当地名称、繁体等，均可检索。例：蘇州、Soochow。",
                "Other forms, former and local names, traditional characters: all are searchable. Example: 蘇州, Soochow."
            ),
            For<City>(
                nameof(City.Designations),
                "称号",
                "Designations",
                "城市入选的领域和年份。例：苏州，手工艺与民间艺术，2014。变更领域的，在原有一行填写结束年份，另添加一行。",
                "The field and the years. Suzhou: Crafts and Folk Art, 2014. When a city moves to another field, enter the end year "
                    + "in the old row and add a new one."
            ),
            For<City>(
                nameof(City.Links),
                "相关网站",
                "Links",
                "该城市的官方网站。例：深圳设计之都网站。",
                "Official sites of the city. Example: the Shenzhen City of Design site."
            ),
            For<City>(
                nameof(City.Facts),
                "大事、项目与监测报告",
                "Milestones, programmes, reports",
                "有日期、有来源的内容。例：中国第一座设计之都，2008-11-19。",
                "Facts with a date and a source. Example: China’s first City of Design, 2008-11-19."
            ),
            For<OtherName>(
                nameof(OtherName.Text),
                "名称的写法",
                "Form of the name",
                "例：蘇州、Soochow、Gand。",
                "Example: 蘇州, Soochow, Gand."
            ),
            For<OtherName>(
                nameof(OtherName.Language),
                "语言（BCP 47）",
                "Language (BCP 47)",
                "该写法所属语言的代码：zh-Hans（简体中文）、zh-Hant（繁体中文）、zh-Latn（拼音）、en（英语）、fr（法语）、de（德语）、ja（日语）。语言不明的填写und。",
                "The code of its language: zh-Hans simplified Chinese, zh-Hant traditional Chinese, zh-Latn "
                    + "pinyin, en English, fr French, de German, ja Japanese; und if unknown."
            ),
            For<OtherName>(
                nameof(OtherName.Kind),
                "类别",
                "Type",
                "“手册用名”是手册使用的另一种正确写法（碧瑶城）；“误植”是印错的写法（巴米杨），只供检索，不作为名称显示。",
                "“In the brochure” is another correct form that it uses (碧瑶城 for Baguio). “Misprints” are "
                    + "printing errors (巴米杨): they are found by search but never shown as a name."
            ),
            For<OtherName>(
                nameof(OtherName.NeedsReview),
                "内容待核实",
                "To be verified",
                "没有可查证的出处时勾选。",
                "Tick it if there is no source for this form."
            ),
            For<Designation>(nameof(Designation.Field), "创意领域", "Creative field"),
            For<Designation>(
                nameof(Designation.Valid),
                "有效年份",
                "Years held",
                "起始年份即入选年份；仍是成员城市的，结束年份留空。例：深圳自2008年起。",
                "The start year is the year of designation; leave the end year empty while the city is a member. Shenzhen: from 2008."
            ),
            For<Designation>(
                nameof(Designation.Kind),
                "取得方式",
                "How it was obtained",
                "新成员城市选择“入选”；原有成员城市变更领域的选择“变更领域”，不计入当年新增城市。例：里昂2023年由媒体艺术转入文学。",
                "“Designated” for a new member city; “Moved from another field” for one that was already a "
                    + "member and does not count as new that year. Example: Lyon, from Media Arts to Literature in "
                    + "2023."
            ),
            For<Designation>(
                nameof(Designation.Announced),
                "公布日期",
                "Announced on",
                "资料载有公布日期的填写。例：2017-10-31。格式：2017、2017-10或2017-10-31。",
                "If a source gives the date. Example: 2017-10-31. Format: 2017, 2017-10 or 2017-10-31."
            ),
            For<Designation>(
                nameof(Designation.Confidence),
                "可靠程度",
                "Reliability",
                "年份和领域有教科文组织资料证明的选择“可靠”；只有间接资料的选择“大致可信”；资料互相矛盾的选择“存疑”。后两种在公开页面标注“待核实”。",
                "“Reliable” if UNESCO’s own material gives the year and the field; “Probable” with indirect "
                    + "sources only; “Doubtful” if sources disagree. The last two are marked “to be verified” on "
                    + "public pages."
            ),
            For<Designation>(
                nameof(Designation.UnescoUrl),
                "教科文组织页面",
                "UNESCO page",
                "已在教科文组织网站上实际打开的网址，请勿自行拼写。例：https://www.unesco.org/en/creative-cities/suzhou",
                "An address that you have opened on UNESCO’s website; do not make one up. Example: "
                    + "https://www.unesco.org/en/creative-cities/suzhou"
            ),
            For<Designation>(nameof(Designation.Note), "说明", "Note", Help.Note),
            For<CityLink>(nameof(CityLink.Url), "网址", "URL", Help.Address),
            For<CityLink>(
                nameof(CityLink.Label),
                "链接文字",
                "Link text",
                "例：深圳设计之都网站（Shenzhen City of Design site）。",
                "Example: 深圳设计之都网站 Shenzhen City of Design site."
            ),
            For<CityFact>(nameof(CityFact.Kind), "类别", "Kind"),
            For<CityFact>(
                nameof(CityFact.Text),
                "文字",
                "Text",
                "用一句话表述，不照抄原文。例：中国第一座媒体艺术之都。",
                "One sentence in your own words. Example: China’s first City of Media Arts."
            ),
            For<CityFact>(
                nameof(CityFact.AsOf),
                "时间",
                "Date",
                "事件发生的日期，或资料所述的时间。格式：2017、2017-10或2017-10-31。",
                "When it happened, or the time the source describes. Format: 2017, 2017-10 or 2017-10-31."
            ),
            For<Country>(
                nameof(Country.Code),
                "国家代码",
                "Country code",
                "ISO 3166-1规定的两位大写字母。例：中国为CN，韩国为KR。",
                "Two capital letters from ISO 3166-1. China: CN; Republic of Korea: KR."
            ),
            For<Country>(
                nameof(Country.Alpha3),
                "三位字母代码",
                "Alpha-3 code",
                "ISO 3166-1规定的三位大写字母。例：中国为CHN，韩国为KOR。",
                "Three capital letters from ISO 3166-1. China: CHN; Republic of Korea: KOR."
            ),
            For<Country>(
                nameof(Country.M49),
                "数字代码（M49）",
                "Numeric code (M49)",
                "联合国M49规定的三位数字，与ISO 3166-1的数字代码相同，前面的0不省略。例：中国为156，阿富汗为004。",
                "Three digits from UN M49, the same as in ISO 3166-1, with leading zeros. China: 156; Afghanistan: 004."
            ),
            For<Country>(
                nameof(Country.Name),
                "名称",
                "Name",
                "页面和列表使用的简称。例：阿联酋（United Arab Emirates）。",
                "The short name, for pages and lists. Example: 阿联酋 United Arab Emirates."
            ),
            For<Country>(
                nameof(Country.UnName),
                "联合国用名",
                "United Nations name",
                "联合国正式使用的名称，只用于导出的数据；某种语言的名称不明的留空。例：大韩民国（Republic of Korea）。",
                "The name used by the United Nations, for exported data only; leave a language empty if it is not known. Example: "
                    + "大韩民国 Republic of Korea."
            ),
            For<Country>(
                nameof(Country.Names),
                "其他名称",
                "Other names",
                "全称、简称、旧称和繁体等，均可检索，也可用于网址的国家参数。例：土耳其共和国、Turkey、UAE。",
                "Full and short forms, former names, traditional characters: all are searchable, and understood as the country "
                    + "parameter of addresses. Example: 土耳其共和国, Turkey, UAE."
            ),
            For<Country>(
                nameof(Country.Continent),
                "大洲",
                "Continent",
                "按联合国M49分区；美洲分为北美洲和南美洲，加勒比和中美洲属北美洲。",
                "UN M49 regions; the Americas are split into North and South America, with Central America and the Caribbean in "
                    + "North America."
            ),
            For<Country>(
                nameof(Country.Region),
                "教科文组织地区",
                "UNESCO region",
                "教科文组织的选举分组，与大洲不同。例：阿联酋在亚洲，属“阿拉伯国家”组。",
                "UNESCO’s electoral groups, which differ from the continents. The United Arab Emirates are in Asia and belong to the "
                    + "Arab States."
            ),
            For<Province>(nameof(Province.Name), "名称", "Name", "全称。例：江苏省（Jiangsu）。", "In full. Example: 江苏省 Jiangsu."),
            For<Province>(nameof(Province.ShortName), "简称", "Short name", "用于列表。例：江苏。", "For lists. Example: 江苏."),
            For<Province>(nameof(Province.Kind), "类别", "Type"),
            For<Province>(nameof(Province.Country), "国家", "Country"),
        ];
}
