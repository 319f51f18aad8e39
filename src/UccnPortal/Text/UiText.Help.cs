using UccnPortal.Records;

namespace UccnPortal.Text;

/// <summary>A help text for a task, step by step. The slug is its anchor.</summary>
public sealed record HelpTask(string Slug, LocalizedText Title, IReadOnlyList<LocalizedText> Steps)
{
    /// <summary>The record type of the task as in addresses; empty if it concerns no particular type.</summary>
    public string Kinds { get; init; } = "";
}

public static partial class UiText
{
    public static class Help
    {
        public static readonly LocalizedText Title = new("使用帮助", "Help");
        public static readonly LocalizedText Lead = new(
            "请按要做的事情查找。每一步都可以随时停下：已保存的草稿不会公开，未写完的文字不会丢失。",
            "Look for what you want to do. You can stop at any step: a saved draft is not public, and half-finished text is not lost."
        );
        public static readonly LocalizedText Tasks = new("常用操作", "Tasks");
        public static readonly LocalizedText GoThere = new("打开列表", "Open the list");
        public static readonly LocalizedText Keys = new("快捷键", "Keyboard shortcuts");
        public static readonly LocalizedText SaveKey = new("保存草稿（在编辑页）", "Save draft (on the edit page)");
        public static readonly LocalizedText EnterKey = new(
            "输入法选字时按回车键不会提交",
            "While choosing characters, Enter does not send the form"
        );

        public static readonly IReadOnlyList<HelpTask> All =
        [
            new(
                "add-city",
                new("如何新建一座城市", "How to create a city"),
                [
                    new("在概览点“成员城市”，再点“新建”。", "On the overview open “Member cities” and press “New”."),
                    new(
                        "填写中英文名称和国家；中国城市还需填写省级行政区和汉语拼音。表单末尾的“技术设置”中，中文排序键填写不带声调的拼音，音节之间空一格，如chang sha；英文排序键可不填，由英文名称自动生成。",
                        "Enter the Chinese and the English name and the country; for a Chinese city also the "
                            + "province-level division and the Hanyu Pinyin. Under “Technical settings” at the end of the form, "
                            + "the Chinese sort key is pinyin without tones, with a space between syllables, such as chang sha. "
                            + "The English one may stay empty: it is made from the English name."
                    ),
                    new(
                        "在“称号”下点“添加称号”，选择创意领域，填写起始年份；知道公布日期的一并填写，如2025-10-31。",
                        "Under “Designations” press “Add a designation”, choose the creative field and enter the start "
                            + "year; enter the date of the announcement if you know it, such as 2025-10-31."
                    ),
                    new(
                        "坐标采用WGS 84（不是国内地图的GCJ-02），保留四位小数即可。",
                        "Use WGS 84 coordinates (not the GCJ-02 of Chinese maps), with at most four decimals."
                    ),
                    new(
                        "在“来源”下点“添加来源”：没有来源不能发布。列表中没有所需来源的，先在概览点“资料来源”，新建并发布。",
                        "Under “Sources” press “Add a source”: nothing can be published without a source. If the source "
                            + "is not in the list, first open “Sources” on the overview, create it and publish it."
                    ),
                    new(
                        "点“预览”查看中英文页面，再点“发布”。该城市随即出现在列表、统计、搜索、站点地图、数据文件和嵌入内容中。",
                        "Press “Preview” to see the page in both languages, then “Publish”. The city appears at once in "
                            + "lists, charts, search, the site map, data files and embeds."
                    ),
                ]
            )
            {
                Kinds = "cities",
            },
            new(
                "correct-text",
                new("如何改正一个词并发布", "How to correct a word and publish it"),
                [
                    new(
                        "用上方的“查找记录”找到记录（可用中文、拼音、首字母或英文），点其名称。",
                        "Find the record with “Find a record” above (Chinese, pinyin, initials or English) and open it."
                    ),
                    new(
                        "直接修改该词。只改了中文时，英文旁会显示“中文的改动晚于英文。”：英文也需修改的，一并修改；无需修改的，勾选“英文仍然正确”。",
                        "Correct the word. If only the Chinese was changed, the English is marked “The Chinese was "
                            + "changed after the English.” Change the English too, or tick “The English is still correct”."
                    ),
                    new(
                        "在“改动说明”下填写“公开说明”；公开说明向读者显示，可以只填一种语言。",
                        "Under “About this change” fill in “Public note”. It is shown to readers and may be in one language only."
                    ),
                    new(
                        "点“发布”。暂不公开的，点“保存草稿”，公开内容不变。",
                        "Press “Publish”. If you are not sure yet, press “Save draft”: the public content does not change."
                    ),
                ]
            )
            {
                Kinds = "fields",
            },
            new(
                "add-meeting",
                new("如何新建一届年会及其决定", "How to create an annual meeting with its decisions"),
                [
                    new(
                        "在概览点“年会”，再点“新建”。填写年份、届次、中英文名称和日期；只知道月份的，填写如2026-07。",
                        "On the overview open “Annual meetings” and press “New”. Enter the year, ordinal, both names "
                            + "and the dates; if you only know the month, enter it like 2026-07."
                    ),
                    new(
                        "在“举办地”下点“添加举办地”：是成员城市的从列表中选择，不是的只填地名。",
                        "Under “Host cities” press “Add a host city”: choose a member city from the list; for any other place enter "
                            + "only its name."
                    ),
                    new(
                        "在“决定”下点“添加决定”，逐条填写；用“上移”“下移”调整顺序。",
                        "Under “Decisions” press “Add a decision” for each one; use “Up” and “Down” to change their order."
                    ),
                    new(
                        "决定改变了基本规则的，再在概览点“基本规则”，打开该规则，在“各年规定”下点“添加规定”，并选择作出决定的年会。",
                        "If a decision changed a basic rule, open “Basic rules” on the overview and the rule; under "
                            + "“Versions of the rule” press “Add a version” and choose the meeting that decided it."
                    ),
                    new("添加来源，点“发布”。", "Add the source and press “Publish”."),
                ]
            )
            {
                Kinds = "meetings",
            },
            new(
                "new-term",
                new("如何新建一届指导工作组任期", "How to create the next term of the Steering Group"),
                [
                    new(
                        "在概览点“指导工作组任期”，先打开上一届，填写结束年份并发布：结束年份是不再有效的第一年。",
                        "On the overview open “Steering Group terms”. Open the last term first, enter its end year and "
                            + "publish it: the end year is the first year in which it no longer applies."
                    ),
                    new(
                        "返回列表，点“新建”，填写时段和起始年份；在“职务”下点“添加职务”，添加协调员，如有副协调员也一并添加。",
                        "Back in the list press “New”, enter the range and the start year; under “Roles” press “Add a "
                            + "role” and add Coordinator, and Deputy Coordinator where there is one."
                    ),
                    new(
                        "在“席位”下点“添加席位”，每个领域一行：选择职务、子网络和任职城市。同一领域的同一职务只能有一座城市。",
                        "Under “Seats” press “Add a seat” for each creative field: choose role, sub-network and city. Only one city "
                            + "can hold the same role in a field."
                    ),
                    new(
                        "添加来源，点“发布”。城市页面和领域页面随即显示。",
                        "Add the source and press “Publish”. City and field pages show it at once."
                    ),
                ]
            )
            {
                Kinds = "steering-terms",
            },
            new(
                "conflict",
                new("两人同时改动同一条记录", "Two people changed the same record"),
                [
                    new(
                        "后保存的人会看到对照页面：原来的内容、同事的内容和自己的内容。",
                        "Whoever saves second sees them together: the text as it was, the colleague’s and their own."
                    ),
                    new(
                        "只有一方改动的内容自动保留；双方都改动的内容，逐处选择一种。",
                        "What only one of you changed is kept; where both changed the same place, choose one."
                    ),
                    new(
                        "点“合并后保存草稿”或“合并后发布”。已保存的版本都保留在历史中。",
                        "Press “Merge and save draft” or “Merge and publish”. Every saved version stays in the history."
                    ),
                ]
            ),
            new(
                "restore",
                new("如何找回以前的文字", "How to get an earlier text back"),
                [
                    new("在编辑页右侧点“全部版本”。", "On the edit page, open “All versions” on the right."),
                    new(
                        "选择两个版本，点“比较所选的两个版本”：删去和新增的内容均有标记。",
                        "Choose two versions and press “Compare selected versions”: what was removed and added is marked."
                    ),
                    new(
                        "整条恢复，点“恢复为草稿”；在比较页面也可以只恢复一个字段。恢复的结果是草稿，核对后再发布。",
                        "To restore the whole record, press “Restore as a draft”; on the comparison page you can "
                            + "restore a single field. The result is a draft: check it, then publish."
                    ),
                ]
            ),
            new(
                "delete",
                new("如何撤下或删除", "How to withdraw or delete"),
                [
                    new(
                        "在编辑页右侧点“撤下或删除”。仍被引用的记录不能撤下，页面会列出引用它的记录。",
                        "On the edit page, open “Withdraw or delete” on the right. A record that others refer to cannot "
                            + "be withdrawn; the page lists the records that refer to it."
                    ),
                    new(
                        "需要时，在“更换为”中选择另一条记录，点“更换引用并发布”，所有引用一次更换完毕。",
                        "If needed, choose another record under “Replace with” and press “Replace references and publish”: all "
                            + "references change in one step."
                    ),
                    new(
                        "选择原因：误发布，并入另一条记录，或已撤下，附说明；再点“移入回收站”。记录移入回收站后，可以恢复为草稿。",
                        "Choose the reason: published in error, merged into another record, or withdrawn with a notice; "
                            + "then press “Move to the recycle bin”. The record can be restored from there as a draft."
                    ),
                ]
            ),
            new(
                "review",
                new("如何定期复查并收到提醒", "How to review records regularly and be reminded"),
                [
                    new(
                        "在编辑页右侧点“复查与提醒”，填写下次复查日期，也可填写复查要点，再点“只设定日期”。",
                        "On the edit page, open “Review and reminder” on the right, enter the next review date and, if you like, "
                            + "what to check, and press “Set the date only”."
                    ),
                    new(
                        "已设置邮件服务器的，还可填写一个电子邮箱地址：当天上午九点后发出提醒。",
                        "Where a mail server is set up, you can add an email address: the reminder is sent after nine in the morning "
                            + "of that day."
                    ),
                    new(
                        "到期后，记录列在概览的“到期复查”中。内容无误的，点“今天已复查，内容无误”；需要修改的，在编辑页修改并发布，再设定下次日期。",
                        "From that day the record is listed on the overview under “Review due”. If all is right, press "
                            + "“Reviewed today: no changes needed”; if not, edit and publish the record, then set the next "
                            + "date."
                    ),
                    new(
                        "一年以上无人核对或改动的记录，列在“一年以上未核对”中。",
                        "Records that nobody has checked or changed for a year are listed under “Not checked for a year”."
                    ),
                ]
            ),
            new(
                "reports",
                new("如何处理读者反馈", "How to deal with readers’ reports"),
                [
                    new(
                        "公开页面底部有“本页内容有误？”。读者提交的反馈列在“读者反馈”中；新的反馈也列在概览的“待处理”中。",
                        "Every public page ends with “Something wrong on this page?”. What readers send is listed under “Readers’ "
                            + "reports”; new ones are also listed on the overview under “To do”."
                    ),
                    new(
                        "点“核查中”，再点记录名称打开编辑页，核对来源后改正并发布。",
                        "Press “Being checked”, open the record by its name, check the sources, correct it and publish."
                    ),
                    new(
                        "点“已更正”或“不作更改”。读者凭编号可查询状态；留有联系方式的，可直接答复。",
                        "Press “Corrected” or “No change”. The reader can look up the status by the number; if a contact was left, "
                            + "you can answer directly."
                    ),
                ]
            ),
            new(
                "languages",
                new("中文、英文和它们的状态", "Chinese, English and their states"),
                [
                    new(
                        "每段文字的中文和英文各有状态：已批准、译文待批准、内容待核实、缺。公开页面予以标注，不会隐藏。",
                        "The Chinese and the English of each text have a state: Approved, Translation awaiting "
                            + "approval, To be verified, Missing. Public pages mark it and hide nothing."
                    ),
                    new(
                        "可以先发布一种语言。列表上方的“缺英文”“译文待批准”“内容待核实”“译文过时”等列出尚待处理的记录。",
                        "One language can be published first. “English missing”, “Translation awaiting approval”, “To "
                            + "be verified” and “Translation outdated” above each list show what still has to be done."
                    ),
                ]
            ),
            new(
                "lost",
                new("编辑时断线、登录过期或电脑关机", "Connection lost, session ended, computer off"),
                [
                    new(
                        "浏览器每隔几秒在本机保留一份；再次打开同一条记录时，可点“恢复”或“放弃”。",
                        "Every few seconds the browser keeps a copy on your computer; when you open the record again, press "
                            + "“Restore” or “Discard”."
                    ),
                    new(
                        "登录过期后保存的，请先登录，系统随后返回原来的表单，内容均已保留，请再点一次“保存草稿”。",
                        "If your session has ended when you save, you sign in and return to the form with everything you typed. "
                            + "Press “Save draft” once more."
                    ),
                ]
            ),
            new(
                "accounts",
                new("首位管理员、同事的账号和备份", "The first administrator, colleagues’ accounts and backups"),
                [
                    new(
                        "首次启动时，程序显示一个24小时内有效的链接，用于设置首位管理员的登录名、密码和验证器。",
                        "When it first starts, the program prints a link that is valid for 24 hours. It sets up the first "
                            + "administrator: user name, password and authenticator."
                    ),
                    new(
                        "在“账号”的“邀请同事”下点“生成链接”，交给同事；管理员和编辑均须设置验证器。",
                        "Under “Accounts”, “Invite a colleague”, press “Create link” and pass the link on; administrators and "
                            + "editors set up an authenticator."
                    ),
                    new(
                        "每夜自动备份，管理员可在概览查看最近一次备份；备份失败时，概览以醒目方式提示管理员。",
                        "A backup is made every night. Administrators see the latest one on the overview, and a warning if one fails."
                    ),
                ]
            ),
        ];
    }
}
