using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class RecordWords
{
    private static Entry[] Shared() =>
        [
            For<Record>(
                nameof(Record.Slug),
                "网址中的名称",
                "Slug (name in the URL)",
                "只使用小写英文字母、数字和连字符，如suzhou、crafts-and-folk-art。发布后仍可更改，旧网址自动转到新网址。",
                "Lower-case letters, digits and hyphens only: suzhou, crafts-and-folk-art. It can be changed "
                    + "after publication; the old address then redirects to the new one."
            ),
            For<Record>(
                nameof(Record.Sources),
                "来源",
                "Sources",
                "内容的出处。发布前至少须有一条“整条记录”的来源；个别字段另有出处的，再添加一行。例：2022年手册，“中国创意城市列表”。",
                "Where the content comes from. At least one source for the whole record is required to publish; "
                    + "add a row for a field that has a source of its own. Example: the 2022 brochure, “China "
                    + "Creative Cities List”."
            ),
            For<Records.Row>(
                nameof(Records.Row.Key),
                "行的代号",
                "Row key",
                "该行在本记录内的固定代号，也是网页上的锚点：评选标准第5条的代号是c5，链接为#c5。只使用小写字母、数字和连字符；公开后请勿更改。",
                "The row’s fixed name within this record, and its anchor on the page: criterion 5 has the key "
                    + "c5, so its link ends in #c5. Lower-case letters, digits and hyphens; do not change it once it "
                    + "is public."
            ),
            For<Citation>(
                nameof(Citation.Field),
                "所涉字段",
                "Field",
                "留空表示整条记录。来源只涉及某一处的，注明该处：name.zh（中文名称）、coordinates（坐标）、designations[design-2019]（该行称号）。",
                "Empty means the whole record. If the source supports only one place, give it: name.zh (the "
                    + "Chinese name), coordinates, designations[design-2019] (that designation)."
            ),
            For<Citation>(
                nameof(Citation.Source),
                "资料来源",
                "Source",
                "从“资料来源”中选择一条；没有的，先新建一条资料来源。",
                "Choose one of the sources; if it is not in the list, create the source first."
            ),
            For<Citation>(
                nameof(Citation.Locator),
                "页码、标题或行",
                "Page, heading or row",
                "在该资料中的具体位置，便于他人查找。例：“申报时间表”、“第12页”、“Member since 2017”。",
                "The exact place in the source, so that others can find it. Examples: “Timetable”, “p. 12”, “Member since 2017”."
            ),
            For<Citation>(
                nameof(Citation.Checked),
                "核对日期",
                "Checked on",
                "最近一次与原资料核对的日期。格式：2026、2026-11或2026-11-20。",
                "When it was last checked against the source. Format: 2026, 2026-11 or 2026-11-20."
            ),
            For<Validity>(
                nameof(Validity.From),
                "起始年份",
                "Start year",
                "自该年起有效（含当年）。留空表示起始年份不详。例：苏州为2014。",
                "The first year in which it applies. Empty means the start is unknown. Example: Suzhou, 2014."
            ),
            For<Validity>(
                nameof(Validity.Until),
                "结束年份",
                "End year",
                "自该年起不再有效（不含当年）。留空表示仍然有效。例：里昂2023年由媒体艺术转入文学，媒体艺术一行填写2023。",
                "The first year in which it no longer applies. Empty means it still applies. Example: Lyon "
                    + "moved from Media Arts to Literature in 2023, so its row for Media Arts has 2023."
            ),
            For<Validity>(
                nameof(Validity.KnownThrough),
                "结束时间不详，已知到",
                "End unknown, known until",
                "仅在不能确定是否仍然有效时填写：资料能够证明有效的最后一年（含当年）。例：2022年手册载“2018至今”，填写2022。填写此项后，“结束年份”留空。",
                "Only if it is not known whether it still applies: the last year for which there is evidence. "
                    + "Example: the brochure of 2022 prints “2018 to present”, so 2022. Then leave “End year” empty."
            ),
            For<LocalizedText>(nameof(LocalizedText.Zh), "中文", "Chinese"),
            For<LocalizedText>(nameof(LocalizedText.En), "英文", "English"),
            For<LocalizedText>(nameof(LocalizedText.ZhState), "中文状态", "Status of the Chinese", Help.State),
            For<LocalizedText>(nameof(LocalizedText.EnState), "英文状态", "Status of the English", Help.State),
        ];

    // A separate class is initialised before the fields of this one, which are in several files and in no defined order.
    private static class Help
    {
        public static readonly LocalizedText Date = new(
            "格式：2017、2017-10或2017-10-31；只知道年份或月份的，填写到年或月即可。",
            "Format: 2017, 2017-10 or 2017-10-31. Enter as much as is known."
        );

        public static readonly LocalizedText Markdown = new(
            "可使用Markdown：空一行分段，**加粗**，以“- ”开头的行为列表，[文字](网址)为链接。",
            "You can use Markdown: an empty line starts a paragraph, **bold**, a line that begins with “- ” is a list item, "
                + "[text](address) is a link."
        );

        public static readonly LocalizedText Address = new(
            "填写完整网址，以https://或http://开头。没有可靠网址的留空。",
            "The full address, beginning with https:// or http://. Leave it empty if there is no reliable address."
        );

        public static readonly LocalizedText Note = new(
            "与正文一同公开的说明，例如中英文含义不同之处。无需说明的留空。",
            "Shown to readers beside the text, for instance where the Chinese and English differ in meaning. Leave it empty if there "
                + "is nothing to say."
        );

        public static readonly LocalizedText Order = new("在公开页面上的排列顺序，1排在最前。", "Position on public pages: 1 comes first.");

        public static readonly LocalizedText State = new(
            "已批准：可直接使用。译文待批准：由本站翻译或拟写，主管方尚未确认。内容待核实：没有可靠来源，或有疑问。除“已批准”外，公开页面均予标注。",
            "Approved: can be relied on. Translation awaiting approval: translated or worded by this site "
                + "and not yet confirmed. To be verified: without a reliable source, or doubtful. All but the "
                + "first are marked on public pages."
        );
    }
}
