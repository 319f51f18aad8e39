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
                "本站各页所用的名称。中国城市不加“市”：苏州 Suzhou。其他写法写在“其他名称”里。",
                "The name as this site uses it, for Chinese cities without “City”: 苏州 Suzhou. Other forms go under “other names”."
            ),
            For<City>(
                nameof(City.Pinyin),
                "汉语拼音",
                "Hanyu Pinyin",
                "只填中国城市，带声调：Sūzhōu、Jǐngdézhèn。",
                "For Chinese cities only, with tone marks: Sūzhōu, Jǐngdézhèn."
            ),
            For<City>(
                nameof(City.SortEn),
                "英文排序键",
                "Sort key, English",
                "英文列表按它排序：小写英文字母，不带音符；不填则由英文名得出；没有英文名的城市不填，按中文排序键排列。例：苏州 suzhou，Óbidos 即 obidos。",
                "English lists are ordered by it: lower-case letters without accents; left empty, it is made from the English "
                    + "name. A city without an English name needs none and stands by its Chinese sort key. Suzhou: suzhou; Óbidos: obidos."
            ),
            For<City>(
                nameof(City.SortZh),
                "中文排序键",
                "Sort key, Chinese",
                "中文列表按它排序：名称的读音，小写、不带声调、音节之间空一格。例：长沙 chang sha，重庆 chong qing。多音字以此为准，搜索拼音和首字母也用它。",
                "Chinese lists are ordered by it: the reading of the Chinese name in lower case, without tones, syllables "
                    + "parted by spaces. 长沙: chang sha; 重庆: chong qing. Searching by pinyin and by initials uses it too."
            ),
            For<City>(
                nameof(City.Country),
                "国家",
                "Country",
                "例：澳门选“中国”，再在省级行政区中选“澳门”。",
                "Macao, for instance, is in China, with Macao as its province-level division."
            ),
            For<City>(
                nameof(City.Province),
                "省级行政区",
                "Province-level division",
                "只填中国城市：省、直辖市、自治区或特别行政区。例：苏州选“江苏”。",
                "For Chinese cities only: province, municipality, autonomous or special administrative region. Suzhou: Jiangsu."
            ),
            For<City>(
                nameof(City.Within),
                "上级地区",
                "Division in between",
                "省与城市之间还有一级时才填。例：顺德填“佛山市 Foshan”。",
                "Only where a division lies between province and city. Shunde: 佛山市 Foshan."
            ),
            For<City>(
                nameof(City.Latitude),
                "纬度（WGS 84）",
                "Latitude (WGS 84)",
                "城区中心的纬度，最多四位小数，南纬为负。例：苏州 31.3041。用 WGS 84（GPS、GeoNames），不用国内地图上的 GCJ-02 或 BD-09，否则点位会偏数百米。",
                "Degrees of the town centre, at most four decimals, south is negative. Suzhou: 31.3041. WGS 84 "
                    + "(GPS, GeoNames), not the GCJ-02 or BD-09 of Chinese maps, which lie some hundred metres off."
            ),
            For<City>(
                nameof(City.Longitude),
                "经度（WGS 84）",
                "Longitude (WGS 84)",
                "城区中心的经度，最多四位小数，西经为负。例：苏州 120.5954。与纬度一同填写，坐标系相同。",
                "Degrees of the town centre, at most four decimals, west is negative. "
                    + "Suzhou: 120.5954. Goes with the latitude, in the same system."
            ),
            For<City>(
                nameof(City.Office),
                "联络机构",
                "Contact office",
                "负责该称号的机构；只写机构，不写个人姓名。例：杭州市文化创意产业办公室。",
                "The office that answers for the designation; an office, never a "
                    + "person. Example: Hangzhou Office of Cultural and Creative Industry."
            ),
            For<City>(
                nameof(City.Summary),
                "简介",
                "Summary",
                "两三句自己的话，说明这座城市为何入选；不要照抄他人文章，不写宣传性数字。",
                "Two or three sentences in our own words on why the city was "
                    + "designated; nothing copied from others, no promotional figures."
            ),
            For<City>(
                nameof(City.Names),
                "其他名称",
                "Other names",
                "又名、旧称、当地名称、繁体等，都能用来搜索。例：蘇州、Soochow。",
                "Other forms, former and local names, traditional characters: each finds the city. Example: 蘇州, Soochow."
            ),
            For<City>(
                nameof(City.Designations),
                "称号",
                "Designations",
                "城市在哪个领域、从哪一年起入选。例：苏州，手工艺与民间艺术，2014。改换领域时旧行填结束年份，另加一行。",
                "In which field, and from which year on. Suzhou: Crafts and Folk Art, "
                    + "2014. When a city moves to another field, end the old row and add a new one."
            ),
            For<City>(
                nameof(City.Links),
                "相关网站",
                "Links",
                "城市自己的官方网站。例：深圳设计之都网站。",
                "Official sites of the city. Example: the Shenzhen City of Design site."
            ),
            For<City>(
                nameof(City.Facts),
                "要事",
                "Facts",
                "有日期、有来源的事实，最多三条。例：中国第一座设计之都，2008-11-19。",
                "Dated and sourced facts, three at most. Example: China’s first City of Design, 2008-11-19."
            ),
            For<CityName>(
                nameof(CityName.Text),
                "名称的写法",
                "Form of the name",
                "例：蘇州、Soochow、Gand。",
                "Example: 蘇州, Soochow, Gand."
            ),
            For<CityName>(
                nameof(CityName.Language),
                "语言（BCP 47）",
                "Language (BCP 47)",
                "这种写法所属语言的代码：简体中文 zh-Hans，繁体中文 zh-Hant，拼音 zh-Latn，英语 en，法语 fr，德语 de，日语 ja。不清楚填 und。",
                "The code of the language it is written in: zh-Hans simplified Chinese, zh-Hant "
                    + "traditional, zh-Latn pinyin, en English, fr French, de German, ja Japanese; und if unknown."
            ),
            For<CityName>(
                nameof(CityName.Kind),
                "类别",
                "Kind",
                "“手册印作”是手册用过的另一种正当写法（碧瑶城）；“误印”是印错的字（巴米杨），只供查找，不当作名称显示。",
                "“In the brochure” is another legitimate form that it uses (碧瑶城 for Baguio); “printed "
                    + "by mistake” is a misprint (巴米杨): it is found by search and never shown as a name."
            ),
            For<CityName>(
                nameof(CityName.NeedsReview),
                "待核",
                "To be reviewed",
                "只凭编辑常识、还没有查到出处时勾选。",
                "Tick it where only an editor’s knowledge stands behind the form."
            ),
            For<Designation>(nameof(Designation.Field), "入选领域", "Creative field"),
            For<Designation>(
                nameof(Designation.Valid),
                "持有年份",
                "Years held",
                "起始年份即入选年份；仍是会员的，结束年份留空。例：深圳 2008 起。",
                "It starts with the year of designation; leave the end empty while the city is a member. Shenzhen: from 2008."
            ),
            For<Designation>(
                nameof(Designation.Kind),
                "取得方式",
                "How it came about",
                "新会员选“入选”；原有会员换领域选“改换领域”，不计入当年新增城市。例：里昂 2023 年由媒体艺术改入文学。",
                "“Designated” for a new member; “moved here from another field” for one that was a member "
                    + "already and does not count as new that year. Example: Lyon, from Media Arts to Literature in 2023."
            ),
            For<Designation>(
                nameof(Designation.Announced),
                "公布日期",
                "Announced on",
                "资料载有具体日期时填写。例：2017-10-31。写作 2017、2017-10 或 2017-10-31。",
                "Where a source gives the day. Example: 2017-10-31. Written 2017, 2017-10 or 2017-10-31."
            ),
            For<Designation>(
                nameof(Designation.Confidence),
                "可靠程度",
                "Confidence",
                "年份和领域有教科文组织资料为证选“可靠”；只有间接资料选“大致可信”；资料互相矛盾选“存疑”。后两种在公开页面注“待核”。",
                "“Reliable” where UNESCO’s own material shows year and field; “probable” with indirect sources "
                    + "only; “doubtful” where sources disagree. The last two are marked “to be reviewed” in public."
            ),
            For<Designation>(
                nameof(Designation.UnescoUrl),
                "教科文组织页面",
                "Page at UNESCO",
                "在教科文组织网站上实际打开过的网址，不要自行拼写。例：https://www.unesco.org/en/creative-cities/suzhou",
                "The address as found and opened at UNESCO, never put together by "
                    + "oneself. Example: https://www.unesco.org/en/creative-cities/suzhou"
            ),
            For<Designation>(nameof(Designation.Note), "说明", "Note", Help.Note),
            For<CityLink>(nameof(CityLink.Url), "网址", "Address on the web", Help.Address),
            For<CityLink>(
                nameof(CityLink.Label),
                "链接文字",
                "Words of the link",
                "例：深圳设计之都网站 Shenzhen City of Design site。",
                "Example: 深圳设计之都网站 Shenzhen City of Design site."
            ),
            For<CityFact>(
                nameof(CityFact.Text),
                "文字",
                "Text",
                "一句话，自己的措辞。例：中国第一座媒体艺术之都。",
                "One sentence in our own words. Example: China’s first City of Media Arts."
            ),
            For<CityFact>(
                nameof(CityFact.AsOf),
                "时间",
                "As of",
                "事情发生的日期，或资料所述的时间。写作 2017、2017-10 或 2017-10-31。",
                "When it happened, or the time the source describes. Written 2017, 2017-10 or 2017-10-31."
            ),
            For<Country>(
                nameof(Country.Code),
                "国家代码",
                "Country code",
                "ISO 3166-1 两位大写字母。例：中国 CN，韩国 KR。",
                "Two capital letters by ISO 3166-1. China: CN; Republic of Korea: KR."
            ),
            For<Country>(
                nameof(Country.Name),
                "名称",
                "Name",
                "页面与列表所用的简称。例：阿联酋 United Arab Emirates。",
                "The short form, for pages and lists. Example: 阿联酋 United Arab Emirates."
            ),
            For<Country>(
                nameof(Country.UnName),
                "联合国用名",
                "Name at the United Nations",
                "联合国正式使用的名称，只用于导出的数据；哪种语言查不到就留空。例：大韩民国 Republic of Korea。",
                "The form of the United Nations, for exported data; leave a language "
                    + "empty where it is not known. Example: 大韩民国 Republic of Korea."
            ),
            For<Country>(
                nameof(Country.Continent),
                "大洲",
                "Continent",
                "按联合国 M49 分区；美洲分为北美与南美，加勒比与中美洲属北美。",
                "By UN M49; the Americas are parted, with Central America and the Caribbean in North America."
            ),
            For<Country>(
                nameof(Country.Region),
                "教科文组织地区",
                "UNESCO region",
                "教科文组织的选举分组，与大洲不同。例：阿联酋在亚洲，属“阿拉伯国家”组。",
                "UNESCO’s electoral groups, which are not the continents. The "
                    + "United Arab Emirates lie in Asia and belong to the Arab States."
            ),
            For<Province>(nameof(Province.Name), "名称", "Name", "全称。例：江苏省 Jiangsu。", "In full. Example: 江苏省 Jiangsu."),
            For<Province>(nameof(Province.ShortName), "简称", "Short name", "列表所用。例：江苏。", "For lists. Example: 江苏."),
            For<Province>(nameof(Province.Kind), "类别", "Kind"),
            For<Province>(nameof(Province.Country), "国家", "Country"),
        ];
}
