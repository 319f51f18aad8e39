using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Data
    {
        public static readonly LocalizedText PageTitle = new("开放数据", "Open data");
        public static readonly LocalizedText Lead = new(
            "本站数据可下载、按条件筛选，也可由程序读取：共{0}个表，中英双语，注明来源。",
            "Download, filter or access this site’s data by program: {0} tables in Chinese and English, with sources."
        );
        public static readonly LocalizedText PageDescription = new(
            "联合国教科文组织创意城市网络数据：{0}个表，CSV、JSON、GeoJSON、Excel，许可与引用方法。",
            "Data on the UNESCO Creative Cities Network: {0} tables as CSV, JSON, GeoJSON and Excel, with licence and how to cite."
        );
        public static readonly LocalizedText Package = new("数据包", "Data package");
        public static readonly LocalizedText PackageNote = new(
            "全部表格的CSV文件，附结构说明、中英文说明文件（README）和校验和。",
            "All tables as CSV, with a description of the columns, a README in each language and checksums."
        );
        public static readonly LocalizedText DownloadPackage = new("下载数据包（ZIP，{0} kB）", "Download the data package (ZIP, {0} kB)");
        public static readonly LocalizedText VersionLine = new("版本：{0}", "Version: {0}");
        public static readonly LocalizedText CheckSum = new("SHA-256", "SHA-256");
        public static readonly LocalizedText Descriptions = new("结构说明（Data Package）", "Table descriptions (Data Package)");
        public static readonly LocalizedText Catalogue = new("数据目录（DCAT）", "Data catalogue (DCAT)");
        public static readonly LocalizedText ByAddress = new("通过网址下载", "Download by URL");
        public static readonly LocalizedText ByAddressNote = new(
            "在列表页网址后加上后缀即可下载文件，筛选、排序和年份参数同样有效。",
            "Add a suffix to the URL of a list; filters, sorting and year still apply."
        );
        public static readonly LocalizedText ExampleDesign = new("中国的设计之都，CSV", "China’s Cities of Design, CSV");
        public static readonly LocalizedText ExampleBrochure = new(
            "全球成员城市（{0}年底，与手册一致），JSON",
            "All member cities at the end of {0} (as in the brochure), JSON"
        );
        public static readonly LocalizedText ExampleMap = new("全球成员城市的位置，GeoJSON", "Positions of all member cities, GeoJSON");
        public static readonly LocalizedText ExampleExcel = new("非洲的成员城市，Excel", "Member cities in Africa, Excel");
        public static readonly LocalizedText ExampleFeed = new("中国城市列表订阅", "Feed of the list of Chinese cities");
        public static readonly LocalizedText FeedOfChanges = new("更新订阅（Atom）", "Updates feed (Atom)");
        public static readonly LocalizedText Parameters = new("参数", "Parameters");
        public static readonly LocalizedText ParametersNote = new(
            "多个取值以逗号分隔。无效取值将被忽略，并在JSON文件中列明。",
            "Separate several values with commas. Invalid values are ignored and listed in JSON files."
        );
        public static readonly LocalizedText Formats = new("格式", "Formats");
        public static readonly LocalizedText OtherWays = new("其他获取方式", "Other ways to get the data");
        public static readonly LocalizedText ApiWay = new(
            "通过接口查询单条记录：JSON，无需密钥",
            "API access to single records: JSON, no key needed"
        );
        public static readonly LocalizedText EmbedWay = new("在自己的网页中嵌入城市名单或图表", "Embed a list or a chart in your own page");
        public static readonly LocalizedText CalendarWay = new("将申报日期导入日历", "Add the dates of the calls to your calendar");
        public static readonly LocalizedText ChangesWay = new("订阅本站更新", "Follow changes");
        public static readonly LocalizedText Reading = new("文件说明", "About the files");
        public static readonly LocalizedText Tables = new("表格与列", "Tables and columns");
        public static readonly LocalizedText Rows = new("{0}行", "{0} rows");
        public static readonly LocalizedText KeyColumn = new("主键", "key");
        public static readonly LocalizedText LicenceNote = new(
            "引用时请注明本站及相关来源。",
            "Please credit this site and the sources given."
        );
        public static readonly LocalizedText PackageTitle = new(
            "联合国教科文组织创意城市网络数据（创意城市网络在中国）",
            "Data on the UNESCO Creative Cities Network (Creative Cities in China)"
        );
        public static readonly LocalizedText PackageLead = new(
            "版本：{0}（最近一次更新记录的日期）。",
            "Version {0}: the date on which a record was last changed."
        );

        public static readonly IReadOnlyList<LocalizedText> Conventions =
        [
            new(
                "UTF-8编码，逗号分隔，首行为列名。空值表示未知，不表示“没有”。",
                "UTF-8, separated by commas, column names in the first row. Empty cells mean “unknown”, not “none”."
            ),
            new(
                "每行为一座城市的一个称号；变更过领域的城市有多行。",
                "Each row is one title of a city; a city that changed field has several rows."
            ),
            new("有效期含起始年份，不含截止年份。", "Periods include the first year and exclude the last."),
            new("日期按已知精度填写：2017、2017-10或2017-10-31。", "Dates are as precise as known: 2017, 2017-10 or 2017-10-31."),
            new("坐标采用WGS 84，为城区中心，而非机构地址。", "Coordinates are WGS 84 and mark city centres, not offices."),
            new(
                "可能被电子表格识别为公式的文字，前面加一个撇号（'）；"
                    + "读取时，若撇号后为“=”“+”“-”“@”、制表符、换行符、NUL，或更多撇号加上述字符，去掉一个撇号即为原文。",
                "Text that a spreadsheet could read as a formula is prefixed with an apostrophe ('); on reading, remove one "
                    + "where = + - @, tab, line end or NUL follows it, or further apostrophes and then one of these."
            ),
            new("列只增不减，也不更改列名。", "Columns may be added; they are never renamed or removed."),
        ];

        public static readonly LocalizedText TakeAlong = new("下载本表：", "Download this table: ");

        public static readonly LocalizedText Sources = new("资料来源", "Sources");
        public static readonly LocalizedText Countries = new("国家", "Countries");
        public static readonly LocalizedText Provinces = new("中国的省级行政区", "Provinces, municipalities and SARs of China");
        public static readonly LocalizedText Fields = new("创意领域", "Creative fields");
        public static readonly LocalizedText Criteria = new("评选标准", "Selection criteria");
        public static readonly LocalizedText Cities = new("成员城市", "Cities");
        public static readonly LocalizedText Designations = new(
            "入选记录（每座城市的每个称号一行）",
            "Designations (one row for each title of a city)"
        );
        public static readonly LocalizedText Names = new("城市的其他名称", "Other names of cities");
        public static readonly LocalizedText CountryNames = new("国家的其他名称", "Other names of countries");
        public static readonly LocalizedText CityLinks = new("城市的网站", "Websites of cities");
        public static readonly LocalizedText CityFacts = new("城市大事、项目与监测报告", "Facts about cities");
        public static readonly LocalizedText Meetings = new("年会", "Annual meetings");
        public static readonly LocalizedText MeetingPlaces = new("年会举办地", "Places of the meetings");
        public static readonly LocalizedText Decisions = new("年会决议", "Decisions of the meetings");
        public static readonly LocalizedText Rules = new("规则（每个版本一行）", "Rules (one row for each version)");
        public static readonly LocalizedText SteeringTerms = new("指导工作组任期", "Terms of the Steering Group");
        public static readonly LocalizedText SteeringRoles = new("各任期的职务", "Roles in each term");
        public static readonly LocalizedText SteeringSeats = new("指导工作组席位", "Seats in the Steering Group");
        public static readonly LocalizedText SteeringDuties = new("指导工作组职责", "Duties of the Steering Group");
        public static readonly LocalizedText Calls = new("申报轮次", "Calls for applications");
        public static readonly LocalizedText CallPhases = new("申报阶段", "Phases of the calls");
        public static readonly LocalizedText Timetable = new(
            "申报时间表（每个节点一行）",
            "Timetable of the calls (one row for each milestone)"
        );
        public static readonly LocalizedText CallDocuments = new(
            "申报材料（每轮每项一行；没有列出的为不详）",
            "Documents of the calls (one row for each; what is not listed is not known)"
        );
        public static readonly LocalizedText Objectives = new("网络的宗旨", "Objectives of the network");
        public static readonly LocalizedText Organisations = new("机构", "Organisations");
        public static readonly LocalizedText Editions = new("印刷版手册", "Printed editions");
        public static readonly LocalizedText PrintedLines = new("手册中的城市列表", "City lists as printed");
        public static readonly LocalizedText Errata = new("勘误", "Errata");
        public static readonly LocalizedText Citations = new("引用（各条记录的资料来源）", "Citations (the sources of each record)");
        public static readonly LocalizedText TextStates = new("待批准或待核实的文字", "Texts awaiting approval or verification");

        public static readonly LocalizedText Id = new("记录的标识", "Identifier of the record");
        public static readonly LocalizedText Key = new("在所属记录中的标识", "Key within its record");
        public static readonly LocalizedText Slug = new("网址中的名称", "Name in URLs");
        public static readonly LocalizedText Position = new("顺序", "Position");
        public static readonly LocalizedText Number = new("序号", "Number");
        public static readonly LocalizedText Name = new("名称", "Name");
        public static readonly LocalizedText ShortName = new("简称", "Short name");
        public static readonly LocalizedText OtherName = new("其他名称", "Other name");
        public static readonly LocalizedText Title = new("标题", "Title");
        public static readonly LocalizedText Text = new("文字", "Text");
        public static readonly LocalizedText Note = new("说明", "Note");
        public static readonly LocalizedText Label = new("标签", "Label");
        public static readonly LocalizedText Description = new("简介", "Description");
        public static readonly LocalizedText Summary = new("概述", "Summary");
        public static readonly LocalizedText Kind = new("类别", "Kind");
        public static readonly LocalizedText Year = new("年", "Year");
        public static readonly LocalizedText Language = new("语言（BCP 47）", "Language (BCP 47)");
        public static readonly LocalizedText Licence = new("许可", "Licence");
        public static readonly LocalizedText UpdatedAt = new("记录最近更新时间（UTC）", "Record last changed (UTC)");
        public static readonly LocalizedText ValidFrom = new("起始年份；空值：起始年份不详", "Valid from this year; empty: start unknown");
        public static readonly LocalizedText ValidTo = new(
            "自该年起不再有效；空值：仍然有效，或截止年份不详",
            "No longer valid from this year; empty: still valid, or end unknown"
        );
        public static readonly LocalizedText KnownThrough = new(
            "已知有效至该年，此后不详",
            "Known to be valid through this year; unknown after it"
        );

        public static readonly LocalizedText CountryCode = new("国家代码（ISO 3166-1）", "Country code (ISO 3166-1)");
        public static readonly LocalizedText Alpha3 = new("三位字母代码（ISO 3166-1）", "Alpha-3 code (ISO 3166-1)");
        public static readonly LocalizedText M49 = new("数字代码（联合国M49）", "Numeric code (UN M49)");
        public static readonly LocalizedText CountryName = new("国家", "Country");
        public static readonly LocalizedText UnName = new("国家（联合国用名）", "Country (United Nations form)");
        public static readonly LocalizedText Continent = new("大洲（联合国M49）", "Continent (UN M49)");
        public static readonly LocalizedText Region = new("教科文组织地区", "UNESCO region");
        public static readonly LocalizedText ProvinceCode = new("省级行政区代码（即网址中的名称）", "Province code (its name in URLs)");
        public static readonly LocalizedText ProvinceName = new("省级行政区", "Province");

        public static readonly LocalizedText FieldCode = new("领域代码", "Field code");
        public static readonly LocalizedText FieldSlug = new("领域在网址中的名称", "Field name in URLs");
        public static readonly LocalizedText FieldName = new("领域", "Field");
        public static readonly LocalizedText CityTitle = new("称号", "Title of cities in this field");
        public static readonly LocalizedText CriterionCode = new("标准代码", "Criterion code");

        public static readonly LocalizedText CityId = new("城市记录的标识", "Identifier of the city’s record");
        public static readonly LocalizedText CityName = new("城市", "City");
        public static readonly LocalizedText Pinyin = new("汉语拼音", "Hanyu Pinyin");
        public static readonly LocalizedText SortZh = new("中文排序键", "Sort key, Chinese");
        public static readonly LocalizedText SortEn = new("英文排序键", "Sort key, English");
        public static readonly LocalizedText Within = new("上级地区", "Parent division");
        public static readonly LocalizedText Latitude = new("纬度（WGS 84）", "Latitude (WGS 84)");
        public static readonly LocalizedText Longitude = new("经度（WGS 84）", "Longitude (WGS 84)");
        public static readonly LocalizedText CityOffice = new("联络机构", "Contact office");
        public static readonly LocalizedText DesignationKey = new("称号在城市记录中的标识", "Key of the designation within the city");
        public static readonly LocalizedText DesignatedYear = new("获得此称号的年份", "Year of this designation");
        public static readonly LocalizedText Status = new(
            "成员状态（截至指定年份年底）",
            "Membership status at the end of the requested year"
        );
        public static readonly LocalizedText Wikidata = new("Wikidata条目", "Wikidata item");
        public static readonly LocalizedText UnescoUrl = new("教科文组织网页", "UNESCO page");
        public static readonly LocalizedText NameText = new("名称的写法", "Form of the name");
        public static readonly LocalizedText NeedsReview = new("待核实", "To be verified");
        public static readonly LocalizedText AsOf = new("资料截至", "As of");

        public static readonly LocalizedText MeetingId = new("年会记录的标识", "Identifier of the meeting’s record");
        public static readonly LocalizedText MeetingNumber = new("届次", "Number of the meeting");
        public static readonly LocalizedText Theme = new("主题", "Theme");
        public static readonly LocalizedText Starts = new("开始日期", "First day");
        public static readonly LocalizedText Ends = new("结束日期", "Last day");
        public static readonly LocalizedText VersionKey = new("版本在规则记录中的标识", "Key of the version within the rule");
        public static readonly LocalizedText DecidedAt = new("通过该规则的年会", "Meeting that adopted it");
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
        public static readonly LocalizedText NewMembersPublished = new("公布的新增成员城市数", "New members as announced");
        public static readonly LocalizedText MembersPublished = new("公布的成员城市总数", "Total members as announced");

        public static readonly LocalizedText Office = new("办事机构", "Office");
        public static readonly LocalizedText PostalAddress = new("地址", "Postal address");
        public static readonly LocalizedText Telephone = new("电话", "Telephone");
        public static readonly LocalizedText Email = new("电子邮箱", "E-mail");
        public static readonly LocalizedText Website = new("网站", "Website");

        public static readonly LocalizedText Publisher = new("发布者", "Publisher");
        public static readonly LocalizedText Url = new("网址", "Web address");
        public static readonly LocalizedText Published = new("发布日期", "Published on");
        public static readonly LocalizedText Checked = new("核对日期", "Checked on");
        public static readonly LocalizedText SourceId = new(
            "资料来源在网址中的名称，多个以分号分隔",
            "Names of the sources in URLs, separated by semicolons"
        );
        public static readonly LocalizedText Terms = new("资料自身的许可", "The source’s own licence");
        public static readonly LocalizedText Locator = new("页码、标题或行", "Page, heading or row");
        public static readonly LocalizedText RecordId = new("相关记录的标识", "Identifier of the record concerned");
        public static readonly LocalizedText RecordKind = new("记录的类型", "Type of the record");
        public static readonly LocalizedText CitedField = new("相关字段；空值：整条记录", "Field concerned; empty: the whole record");
        public static readonly LocalizedText State = new("状态", "State");

        public static readonly LocalizedText EditionId = new("手册记录的标识", "Identifier of the edition’s record");
        public static readonly LocalizedText Place = new("出版地", "Place of publication");
        public static readonly LocalizedText PrintedOn = new("印刷日期", "Printed on");
        public static readonly LocalizedText ShowsYear = new("手册数据的年份", "Year of the network shown");
        public static readonly LocalizedText PrintedList = new("所在列表", "List");
        public static readonly LocalizedText PrintedName = new("手册中的城市名", "City name as printed");
        public static readonly LocalizedText PrintedCategory = new("手册中的类别", "Category as printed");
        public static readonly LocalizedText PrintedYear = new("手册中的年份", "Year as printed");
        public static readonly LocalizedText Where = new("位置", "Location");
        public static readonly LocalizedText AsPrinted = new("手册原文", "As printed");
        public static readonly LocalizedText Corrected = new("更正", "Corrected");
        public static readonly LocalizedText Why = new("更正说明", "Explanation");
        public static readonly LocalizedText CorrectsId = new("被更正记录的标识", "Identifier of the record corrected");
        public static readonly LocalizedText CorrectsField = new("被更正的字段", "Field corrected");

        private static readonly LocalizedText InChinese = new("{0}（中文）", "{0} (Chinese)");
        private static readonly LocalizedText InEnglish = new("{0}（英文）", "{0} (English)");

        public static LocalizedText InLanguage(LocalizedText title, Language language) =>
            (language == Records.Language.Zh ? InChinese : InEnglish).With(title);
    }
}
