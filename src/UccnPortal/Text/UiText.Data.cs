using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Data
    {
        public static readonly LocalizedText PageTitle = new("开放数据", "Open data");
        public static readonly LocalizedText Lead = new(
            "本站的事实记录可以下载、筛选取用或由程序读取：{0} 个表，中英双语，注明来源。",
            "The facts on this site, to download, to filter or to read by program: {0} tables in Chinese and English, with their sources."
        );
        public static readonly LocalizedText PageDescription = new(
            "联合国教科文组织创意城市网络数据：{0} 个表，CSV、JSON、GeoJSON、Excel，许可与引用方法。",
            "Data on the UNESCO Creative Cities Network: {0} tables as CSV, JSON, GeoJSON and Excel, with licence and how to cite."
        );
        public static readonly LocalizedText Package = new("数据包", "Data package");
        public static readonly LocalizedText PackageNote = new(
            "全部表格的 CSV，附结构说明、中英文自述与校验和。",
            "Every table as CSV, with a description of all columns, a README in each language and check sums."
        );
        public static readonly LocalizedText DownloadPackage = new("下载数据包（ZIP，{0} kB）", "Download the data package (ZIP, {0} kB)");
        public static readonly LocalizedText VersionLine = new("版本：{0}", "Version: {0}");
        public static readonly LocalizedText CheckSum = new("SHA-256", "SHA-256");
        public static readonly LocalizedText Descriptions = new("结构说明（Data Package）", "Description of all tables (Data Package)");
        public static readonly LocalizedText Catalogue = new("数据目录（DCAT）", "Catalogue record (DCAT)");
        public static readonly LocalizedText ByAddress = new("按网址取用", "Ask by address");
        public static readonly LocalizedText ByAddressNote = new(
            "列表页的网址加后缀即得文件，筛选、排序与年份照用。",
            "Add a suffix to the address of a list: filters, order and year stay the same."
        );
        public static readonly LocalizedText ExampleDesign = new("中国的设计之都，CSV", "China’s cities of design, as CSV");
        public static readonly LocalizedText ExampleBrochure = new(
            "手册所示 {0} 年底的全网城市，JSON",
            "The whole network at the end of {0}, the brochure’s year, as JSON"
        );
        public static readonly LocalizedText ExampleMap = new("全网城市的位置，GeoJSON", "All cities by position, as GeoJSON");
        public static readonly LocalizedText ExampleExcel = new("非洲的会员城市，Excel", "The members in Africa, for Excel");
        public static readonly LocalizedText ExampleFeed = new("中国城市列表的订阅", "China’s list as a feed");
        public static readonly LocalizedText FeedOfChanges = new("变化的订阅（Atom）", "What changes, as a feed (Atom)");
        public static readonly LocalizedText Parameters = new("参数", "Parameters");
        public static readonly LocalizedText ParametersNote = new(
            "多个取值以逗号分隔。不认识的取值不采用；JSON 文件会列出未采用者。",
            "Several values are parted by commas. A value that is not known is ignored; JSON files name those that were."
        );
        public static readonly LocalizedText Formats = new("格式", "Formats");
        public static readonly LocalizedText OtherWays = new("其他取用方式", "Other ways to take it");
        public static readonly LocalizedText ApiWay = new(
            "供程序逐条查询：JSON，无需密钥",
            "For programs that ask piece by piece: JSON, without a key"
        );
        public static readonly LocalizedText EmbedWay = new("把名单或图表放进自己的网页", "Put a list or a figure on a page of your own");
        public static readonly LocalizedText CalendarWay = new("把申报日期放进自己的日历", "Have the calls’ dates in your calendar");
        public static readonly LocalizedText ChangesWay = new("得知本站改动了什么", "Hear what changes here");
        public static readonly LocalizedText Reading = new("怎样读这些文件", "How to read the files");
        public static readonly LocalizedText Tables = new("表格与列", "Tables and columns");
        public static readonly LocalizedText Rows = new("{0} 行", "{0} rows");
        public static readonly LocalizedText KeyColumn = new("主键", "key");
        public static readonly LocalizedText LicenceNote = new(
            "引用时请注明本站与所列来源。",
            "Please name this site and the sources given."
        );
        public static readonly LocalizedText PackageTitle = new(
            "联合国教科文组织创意城市网络数据（创意城市网络在中国）",
            "Data on the UNESCO Creative Cities Network (Creative Cities in China)"
        );
        public static readonly LocalizedText PackageLead = new(
            "版本 {0}，即最近一次更改记录的日期。",
            "Version {0}: the day on which a record was last changed."
        );

        public static readonly IReadOnlyList<LocalizedText> Conventions =
        [
            new(
                "UTF-8 编码，逗号分隔，第一行是列名。空值表示不详，不表示没有。",
                "UTF-8, parted by commas, names in the first line. Empty means not known; it never means none."
            ),
            new(
                "一座城市的每个称号占一行；换过领域的城市有多行。",
                "A row is one title of a city; a city that changed its field has several."
            ),
            new("有效期含起始年、不含终止年。", "An interval includes its first year and excludes its last."),
            new("日期按所知的精度写：2017、2017-10 或 2017-10-31。", "Dates are as precise as known: 2017, 2017-10 or 2017-10-31."),
            new("坐标为 WGS 84，是城区中心，不是机构地址。", "Positions are WGS 84 and mark town centres, not offices."),
            new(
                "电子表格会当作公式的文字前加一个撇号（'）；读回时，若其后是 = + - @、制表符、换行、NUL 或更多撇号加这些符号，去掉一个撇号即得原文。",
                "A text that a spreadsheet would run as a formula has an apostrophe (') before it; on reading, take "
                    + "one away where = + - @, tab, line end or NUL follows it, or further apostrophes and then one of these."
            ),
            new("列只增不减，也不改名。", "Columns are added, never renamed or dropped."),
        ];

        public static readonly LocalizedText TakeAlong = new("取用此表：", "Take this along: ");

        public static readonly LocalizedText Sources = new("资料来源", "Sources");
        public static readonly LocalizedText Countries = new("国家", "Countries");
        public static readonly LocalizedText Provinces = new("中国的省级行政区", "Provinces, municipalities and SARs of China");
        public static readonly LocalizedText Fields = new("创意领域", "Creative fields");
        public static readonly LocalizedText Criteria = new("评选标准", "Selection criteria");
        public static readonly LocalizedText Cities = new("会员城市", "Cities");
        public static readonly LocalizedText Designations = new(
            "入选记录（每座城市的每个称号一行）",
            "Designations, one row for each title of a city"
        );
        public static readonly LocalizedText Names = new("城市的其他名称", "Other names of cities");
        public static readonly LocalizedText CityLinks = new("城市的网站", "Websites of cities");
        public static readonly LocalizedText CityFacts = new("城市的事实", "Facts of cities");
        public static readonly LocalizedText Meetings = new("年会", "Annual meetings");
        public static readonly LocalizedText MeetingPlaces = new("年会的举办地", "Places of the meetings");
        public static readonly LocalizedText Decisions = new("年会的决定", "Decisions of the meetings");
        public static readonly LocalizedText Rules = new("规则（每个版本一行）", "Rules, one row for each version");
        public static readonly LocalizedText SteeringTerms = new("指导工作组的任期", "Terms of the steering group");
        public static readonly LocalizedText SteeringRoles = new("各任期的职务", "Roles of each term");
        public static readonly LocalizedText SteeringSeats = new("指导工作组的席位", "Seats of the steering group");
        public static readonly LocalizedText SteeringDuties = new("指导工作组的职责", "Duties of the steering group");
        public static readonly LocalizedText Calls = new("申报轮次", "Calls for applications");
        public static readonly LocalizedText CallPhases = new("申报的阶段", "Phases of the calls");
        public static readonly LocalizedText Timetable = new(
            "申报时间表（每个节点一行）",
            "Timetable of the calls, one row for each milestone"
        );
        public static readonly LocalizedText Objectives = new("网络的宗旨", "Objectives of the network");
        public static readonly LocalizedText Organisations = new("机构", "Organisations");
        public static readonly LocalizedText Editions = new("印刷版手册", "Printed editions");
        public static readonly LocalizedText PrintedLines = new("手册所印的城市列表", "City lists as printed");
        public static readonly LocalizedText Errata = new("勘误", "Errata");
        public static readonly LocalizedText Citations = new(
            "引用（哪条记录出自哪份资料）",
            "Citations: which record rests on which source"
        );
        public static readonly LocalizedText TextStates = new("待核定的文字", "Texts that wait for approval or review");

        public static readonly LocalizedText Id = new("记录的标识", "Identifier of the record");
        public static readonly LocalizedText Key = new("在所属记录中的标识", "Key within its record");
        public static readonly LocalizedText Slug = new("网址中的名称", "Name in addresses");
        public static readonly LocalizedText Position = new("次序", "Position");
        public static readonly LocalizedText Number = new("序号", "Number");
        public static readonly LocalizedText Name = new("名称", "Name");
        public static readonly LocalizedText ShortName = new("简称", "Short name");
        public static readonly LocalizedText OtherName = new("另一名称", "Other name");
        public static readonly LocalizedText Title = new("题名", "Title");
        public static readonly LocalizedText Text = new("文字", "Text");
        public static readonly LocalizedText Note = new("说明", "Note");
        public static readonly LocalizedText Label = new("标签", "Label");
        public static readonly LocalizedText Description = new("介绍", "Description");
        public static readonly LocalizedText Summary = new("概述", "Summary");
        public static readonly LocalizedText Kind = new("类别", "Kind");
        public static readonly LocalizedText Year = new("年", "Year");
        public static readonly LocalizedText Language = new("语言（BCP 47）", "Language (BCP 47)");
        public static readonly LocalizedText Licence = new("许可", "Licence");
        public static readonly LocalizedText UpdatedAt = new("记录的最近更改（UTC）", "Last change of the record (UTC)");
        public static readonly LocalizedText ValidFrom = new(
            "自该年起有效；空：始于何时不详",
            "Holds from this year on; empty: as far back as known"
        );
        public static readonly LocalizedText ValidTo = new(
            "自该年起不再有效；空：仍然有效，或终止年份不详",
            "Holds no more from this year on; empty: still, or the end is unknown"
        );
        public static readonly LocalizedText KnownThrough = new(
            "已知有效至该年，此后不详",
            "Known to hold through this year, unknown after it"
        );

        public static readonly LocalizedText CountryCode = new("国家代码（ISO 3166-1）", "Country code (ISO 3166-1)");
        public static readonly LocalizedText CountryName = new("国家", "Country");
        public static readonly LocalizedText UnName = new("国家（联合国用名）", "Country (form of the United Nations)");
        public static readonly LocalizedText Continent = new("大洲（联合国 M49）", "Continent (UN M49)");
        public static readonly LocalizedText Region = new("教科文组织地区", "UNESCO region");
        public static readonly LocalizedText ProvinceCode = new("省区代码（即网址中的名称）", "Province code (its name in addresses)");
        public static readonly LocalizedText ProvinceName = new("省区", "Province");

        public static readonly LocalizedText FieldCode = new("领域代码", "Field code");
        public static readonly LocalizedText FieldSlug = new("领域在网址中的名称", "Field’s name in addresses");
        public static readonly LocalizedText FieldName = new("领域", "Field");
        public static readonly LocalizedText CityTitle = new("称号", "Title of its cities");
        public static readonly LocalizedText CriterionCode = new("标准代码", "Code of the criterion");

        public static readonly LocalizedText CityId = new("城市记录的标识", "Identifier of the city’s record");
        public static readonly LocalizedText CityName = new("城市", "City");
        public static readonly LocalizedText Pinyin = new("汉语拼音", "Hanyu Pinyin");
        public static readonly LocalizedText SortZh = new("中文排序键", "Sort key, Chinese");
        public static readonly LocalizedText SortEn = new("英文排序键", "Sort key, English");
        public static readonly LocalizedText Within = new("上级地区", "Division in between");
        public static readonly LocalizedText Latitude = new("纬度（WGS 84）", "Latitude (WGS 84)");
        public static readonly LocalizedText Longitude = new("经度（WGS 84）", "Longitude (WGS 84)");
        public static readonly LocalizedText CityOffice = new("主管单位", "Responsible office");
        public static readonly LocalizedText DesignationKey = new("称号在城市记录中的标识", "Key of the designation within the city");
        public static readonly LocalizedText DesignatedYear = new("获得此称号的年份", "Year of this title");
        public static readonly LocalizedText Status = new("会籍（截至所问年份年底）", "Membership at the end of the year asked");
        public static readonly LocalizedText Wikidata = new("Wikidata 条目", "Wikidata item");
        public static readonly LocalizedText UnescoUrl = new("教科文组织的页面", "Page at UNESCO");
        public static readonly LocalizedText NameText = new("名称的写法", "Form of the name");
        public static readonly LocalizedText NeedsReview = new("待核", "To be reviewed");
        public static readonly LocalizedText AsOf = new("资料截至", "As of");

        public static readonly LocalizedText MeetingId = new("年会记录的标识", "Identifier of the meeting’s record");
        public static readonly LocalizedText MeetingNumber = new("届次", "Ordinal of the meeting");
        public static readonly LocalizedText Theme = new("主题", "Theme");
        public static readonly LocalizedText Starts = new("开始", "First day");
        public static readonly LocalizedText Ends = new("结束", "Last day");
        public static readonly LocalizedText VersionKey = new("版本在规则记录中的标识", "Key of the version within the rule");
        public static readonly LocalizedText DecidedAt = new("作出决定的年会", "Meeting that decided it");
        public static readonly LocalizedText TermId = new("任期记录的标识", "Identifier of the term’s record");
        public static readonly LocalizedText SteeringTerm = new("任期", "Term");
        public static readonly LocalizedText RoleKey = new("职务的标识", "Key of the role");
        public static readonly LocalizedText RoleName = new("职务", "Role");

        public static readonly LocalizedText CallId = new("申报轮次记录的标识", "Identifier of the call’s record");
        public static readonly LocalizedText CallName = new("申报轮次", "Call");
        public static readonly LocalizedText PhaseKey = new("阶段的标识", "Key of the phase");
        public static readonly LocalizedText PhaseName = new("阶段", "Phase");
        public static readonly LocalizedText On = new("日期", "Date");
        public static readonly LocalizedText Announced = new("公布日期", "Announced on");
        public static readonly LocalizedText NewMembersPublished = new("公布的新增会员数", "New members as published");
        public static readonly LocalizedText MembersPublished = new("公布的会员总数", "Members as published");

        public static readonly LocalizedText Office = new("办事机构", "Office");
        public static readonly LocalizedText PostalAddress = new("地址", "Postal address");
        public static readonly LocalizedText Telephone = new("电话", "Telephone");
        public static readonly LocalizedText Email = new("电子邮箱", "E-mail");
        public static readonly LocalizedText Website = new("网站", "Website");

        public static readonly LocalizedText Publisher = new("发布者", "Publisher");
        public static readonly LocalizedText Url = new("网址", "Address on the web");
        public static readonly LocalizedText Published = new("发布日期", "Published on");
        public static readonly LocalizedText Checked = new("核对日期", "Checked on");
        public static readonly LocalizedText SourceId = new(
            "资料来源在网址中的名称，多个以分号隔开",
            "Names of the sources in addresses, parted by semicolons"
        );
        public static readonly LocalizedText Terms = new("资料自身的许可", "The source’s own licence");
        public static readonly LocalizedText Locator = new("页码、标题或行", "Page, heading or row");
        public static readonly LocalizedText RecordId = new("所涉记录的标识", "Identifier of the record in question");
        public static readonly LocalizedText RecordKind = new("记录的类型", "Type of the record");
        public static readonly LocalizedText CitedField = new("所涉字段；空：整条记录", "Field in question; empty: the whole record");
        public static readonly LocalizedText State = new("状态", "State");

        public static readonly LocalizedText EditionId = new("手册记录的标识", "Identifier of the edition’s record");
        public static readonly LocalizedText Place = new("出版地", "Place of publication");
        public static readonly LocalizedText PrintedOn = new("印刷日期", "Printed on");
        public static readonly LocalizedText ShowsYear = new("所载网络的年份", "Year of the network that it shows");
        public static readonly LocalizedText PrintedList = new("所在列表", "List");
        public static readonly LocalizedText PrintedName = new("所印城市名", "City’s name as printed");
        public static readonly LocalizedText PrintedCategory = new("所印类别", "Category as printed");
        public static readonly LocalizedText PrintedYear = new("所印年份", "Year as printed");
        public static readonly LocalizedText Where = new("位置", "Where");
        public static readonly LocalizedText AsPrinted = new("原印", "As printed");
        public static readonly LocalizedText Corrected = new("更正", "Corrected");
        public static readonly LocalizedText Why = new("理由", "Why");
        public static readonly LocalizedText CorrectsId = new("被更正记录的标识", "Identifier of the record corrected");
        public static readonly LocalizedText CorrectsField = new("被更正的字段", "Field corrected");

        private static readonly LocalizedText InChinese = new("{0}（中文）", "{0} (Chinese)");
        private static readonly LocalizedText InEnglish = new("{0}（英文）", "{0} (English)");

        public static LocalizedText InLanguage(LocalizedText title, Language language) =>
            (language == Records.Language.Zh ? InChinese : InEnglish).With(title);
    }
}
