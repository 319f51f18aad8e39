using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class RecordWords
{
    private static Entry[] Shared() =>
        [
            For<Record>(
                nameof(Record.Slug),
                "网址中的名称",
                "Name in addresses",
                "只用小写英文字母、数字和连字符，如 suzhou、crafts-and-folk-art。发布后仍可更改，旧网址会自动转到新网址。",
                "Lower-case letters, digits and hyphens only: suzhou, crafts-and-folk-art. It "
                    + "can be changed after publication; the old address then leads to the new one."
            ),
            For<Record>(
                nameof(Record.Sources),
                "来源",
                "Sources",
                "事实出自哪里。发布前至少要有一条“整条记录”的来源；个别字段另有出处时再加一行。例：手册 2022，“中国创意城市列表”。",
                "Where the facts come from. Publishing needs at least one source for the record as a whole; add a line "
                    + "for a field that has a source of its own. Example: the brochure of 2022, “China Creative Cities List”."
            ),
            For<Records.Row>(
                nameof(Records.Row.Key),
                "行的代号",
                "Key of the row",
                "这一行在本记录内的固定代号，也是网页上的锚点：评选标准第 5 条的代号是 c5，链接就是 #c5。只用小写字母、数字和连字符；公开后请勿再改。",
                "The row’s fixed name within this record, and its anchor on the page: criterion 5 has the key c5,"
                    + " its link ends in #c5. Lower-case letters, digits and hyphens; leave it alone once it is public."
            ),
            For<Citation>(
                nameof(Citation.Field),
                "所涉字段",
                "Field in question",
                "留空：整条记录。只证明某一处时写明是哪一处：name.zh（中文名称）、coordinates（坐标）、designations[design-2019]（该行称号）。",
                "Empty: the whole record. If it stands for one place only, say which: name.zh "
                    + "(the Chinese name), coordinates, designations[design-2019] (that designation)."
            ),
            For<Citation>(
                nameof(Citation.Source),
                "资料来源",
                "Source",
                "从“资料来源”中选一条；没有的，先新建一条资料来源。",
                "One of the sources on record; if it is not there, make a new source first."
            ),
            For<Citation>(
                nameof(Citation.Locator),
                "页码、标题或行",
                "Page, heading or row",
                "在该资料的什么地方，让别人能找到。例：“申报时间表 Timetable”、“第 12 页”、“Member since 2017”。",
                "Where in the source, so that others find it: “Timetable”, “p. 12”, “Member since 2017”."
            ),
            For<Citation>(
                nameof(Citation.Checked),
                "核对日期",
                "Checked on",
                "最近一次有人在原处核对的日期。写作 2026、2026-11 或 2026-11-20。",
                "When somebody last looked it up there. Written 2026, 2026-11 or 2026-11-20."
            ),
            For<Validity>(
                nameof(Validity.From),
                "起始年份",
                "From",
                "从这一年起有效（含当年）。留空：始于何时不详。例：苏州 2014。",
                "Holds from this year on, the year included. Empty: as far back as known. Example: Suzhou, 2014."
            ),
            For<Validity>(
                nameof(Validity.Until),
                "结束年份",
                "Until",
                "从这一年起不再有效（不含当年）。留空：仍然有效。例：里昂 2023 年由媒体艺术改入文学，媒体艺术一行填 2023。",
                "Holds no more from this year on: the year itself is not included. Empty: it still holds. "
                    + "Example: Lyon moved from Media Arts to Literature in 2023, so its row for Media Arts says 2023."
            ),
            For<Validity>(
                nameof(Validity.KnownThrough),
                "结束时间不详，已知到",
                "End unknown, known through",
                "只在不知道是否仍然有效时填：资料能证明有效的最后一年（含当年）。例：手册 2022 年印“2018 至今”，填 2022。填了此项，“结束年份”留空。",
                "Only where nobody knows whether it still holds: the last year, itself included, for which there is "
                    + "proof. Example: the brochure of 2022 prints “2018 to present”, so 2022. Leave “until” empty then."
            ),
            For<LocalizedText>(nameof(LocalizedText.Zh), "中文", "Chinese"),
            For<LocalizedText>(nameof(LocalizedText.En), "英文", "English"),
            For<LocalizedText>(nameof(LocalizedText.ZhState), "中文的核定状态", "State of the Chinese", Help.State),
            For<LocalizedText>(nameof(LocalizedText.EnState), "英文的核定状态", "State of the English", Help.State),
        ];

    // A separate class is initialised before the fields of this one, which are in several files and in no defined order.
    private static class Help
    {
        public static readonly LocalizedText Date = new(
            "写作 2017、2017-10 或 2017-10-31：知道到哪一级就填到哪一级。",
            "Written 2017, 2017-10 or 2017-10-31: as much as is known."
        );

        public static readonly LocalizedText Markdown = new(
            "可用 Markdown：空一行分段，**加粗**，- 开头为列表，[文字](网址) 为链接。",
            "Markdown: an empty line parts paragraphs, **bold**, a line with - is a list, [words](address) is a link."
        );

        public static readonly LocalizedText Address = new(
            "完整网址，以 https:// 或 http:// 开头。没有可靠的网址就留空。",
            "The whole address, beginning with https:// or http://. Leave it empty where none is known for sure."
        );

        public static readonly LocalizedText Note = new(
            "与正文一同公开的说明，例如中英文含义不同之处。不需要时留空。",
            "Shown to the public beside the text, for instance where the two "
                + "languages differ in meaning. Leave it empty if there is nothing to say."
        );

        public static readonly LocalizedText Order = new("在公开页面上的先后：1 排最前。", "The place on public pages: 1 comes first.");

        public static readonly LocalizedText State = new(
            "已核定：可以放心使用。译文，待核定：由我们翻译或拟写，主管方尚未确认。待核：只凭常识，或有疑问。除“已核定”外，公开页面都会加注。",
            "Approved: may be relied on. Pending: translated or worded by us and not yet confirmed. To be "
                + "reviewed: from general knowledge, or doubtful. All but the first are marked on public pages."
        );
    }
}
