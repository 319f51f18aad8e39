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
            "按要做的事来找。每一步都可以随时停下：已保存的草稿不会公开，写了一半的文字不会丢失。",
            "Look for what you want to do. You can stop at any step: a saved "
                + "draft is not public, and what you have half written is not lost."
        );
        public static readonly LocalizedText Tasks = new("常做的事", "Tasks");
        public static readonly LocalizedText GoThere = new("去做", "Go there");
        public static readonly LocalizedText Keys = new("快捷键", "Keys");
        public static readonly LocalizedText SaveKey = new("保存草稿（在编辑页）", "Save the draft (on a form)");
        public static readonly LocalizedText EnterKey = new(
            "选字时按回车只是上屏，不会提交",
            "While choosing characters, Enter only takes them over and never sends the form"
        );

        public static readonly IReadOnlyList<HelpTask> All =
        [
            new(
                "add-city",
                new("如何新增一座城市", "How to add a newly designated city"),
                [
                    new("打开“城市”，按“新增”。", "Open “Cities” and press “New”."),
                    new(
                        "填中文名和英文名、国家；中国城市再填省份和拼音。中文排序键写不带声调的拼音，字间空一格，如 chang sha；英文排序键不用填，由英文名得出。",
                        "Fill in the Chinese and the English name and the country; for a Chinese city also the province and the "
                            + "pinyin. The Chinese sort key is toneless pinyin with a space between syllables, "
                            + "such as chang sha; the English one may stay empty: it is made from the English name."
                    ),
                    new(
                        "在“入选”下按“添加”，选领域，填起始年份；知道公布日期就填上，如 2025-10-31。",
                        "Under “Designations” press “Add”, choose the creative field and give the first "
                            + "year; give the date of the announcement where you know it, such as 2025-10-31."
                    ),
                    new(
                        "坐标用 WGS 84 度数（不是国内地图的 GCJ-02），四位小数即可。",
                        "Coordinates are WGS 84 degrees (not the GCJ-02 of Chinese maps), four decimals at most."
                    ),
                    new(
                        "在“来源”下添加一条：没有来源不能发布。来源还没有登记的，先到“来源”新增并发布。",
                        "Add one under “Sources”: without a source nothing can be published. A "
                            + "source that is not listed yet is added and published under “Sources” first."
                    ),
                    new(
                        "按“预览”看中英文页面，再按“发布”。城市随即出现在列表、数字、搜索、站点地图、数据文件和嵌入中。",
                        "Press “Preview” to see both pages, then “Publish”. The city is "
                            + "at once in lists, figures, search, site map, files and embeds."
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
                        "用上方的查找框找到记录（中文、拼音、首字母或英文都行），点它的名称。",
                        "Find the record by the search above (Chinese, pinyin, initials or English) and open it."
                    ),
                    new(
                        "直接改那个词。只改了中文时，英文旁会出现“中文在英文之后改过”：英文也要改就一起改，不用改就勾“英文仍然正确”。",
                        "Change the word. Where only the Chinese was changed, the English is marked "
                            + "“Chinese changed after it”: change it too, or tick “the English is still right”."
                    ),
                    new(
                        "写一句改动说明；“公开说明”会显示给读者，可以只写一种语言。",
                        "Say in a sentence what you changed; the public note is shown to readers and may be in one language."
                    ),
                    new(
                        "按“发布”。还没想好就按“保存草稿”，公开的内容不变。",
                        "Press “Publish”. Not sure yet? Press “Save draft”: what is public stays."
                    ),
                ]
            )
            {
                Kinds = "fields",
            },
            new(
                "add-meeting",
                new("如何新增一届年会和它的决议", "How to add an annual conference with its decisions"),
                [
                    new(
                        "打开“会议”，按“新增”。填年份、届次、中英文名称和日期；只知道月份就填 2026-07。",
                        "Open “Meetings” and press “New”. Give year, ordinal, both "
                            + "names and the dates; where only the month is known write 2026-07."
                    ),
                    new(
                        "在“举办地”下添加一行：会员城市从列表中选，不是会员的只写名称。",
                        "Under “Places” add a row: choose a member city from the list; for any other write its name only."
                    ),
                    new("在“决议”下逐条添加；用上移、下移调整顺序。", "Add the decisions one by one; move them up and down to order them."),
                    new(
                        "决议改变了基本规则的，再到“规则”里给那条规则添加新的版本，注明由哪次会议决定。",
                        "Where a decision changed a basic rule, also add a version to "
                            + "that rule under “Rules” and name the meeting that decided it."
                    ),
                    new("写上来源，发布。", "Give the source and publish."),
                ]
            )
            {
                Kinds = "meetings",
            },
            new(
                "new-term",
                new("如何开始新一届工作组", "How to start the next term of the steering group"),
                [
                    new(
                        "打开“工作组任期”，先把上一届的结束年份填上并发布：结束年份是不再有效的第一年。",
                        "Open “Steering terms”, give the last term its end and publish "
                            + "it: the end is the first year in which it no longer holds."
                    ),
                    new(
                        "按“新增”，填任期名称和起始年份，在“职务”下添加“协调员”，需要时再加“副协调员”。",
                        "Press “New”, give the label and the first year; under “Roles” "
                            + "add Coordinator, and Deputy Coordinator where there is one."
                    ),
                    new(
                        "在“席位”下每个领域添加一行：职务、领域、城市。同一领域的同一职务只能有一座城市。",
                        "Under “Seats” add a row for each creative field: role, field, city. One city only holds one role of one field."
                    ),
                    new(
                        "写上来源，发布。城市页和领域页会自动显示。",
                        "Give the source and publish. The pages of cities and fields show it by themselves."
                    ),
                ]
            )
            {
                Kinds = "steering-terms",
            },
            new(
                "conflict",
                new("两个人同时改了同一条记录", "Two people changed the same record"),
                [
                    new(
                        "后保存的人会看到一页对照：打开时的文字、同事的文字、您的文字。",
                        "Whoever saves second sees them side by side: the text as it was, your colleague’s and yours."
                    ),
                    new(
                        "只有一方改过的地方已自动保留；双方都改过的地方逐处选择。",
                        "What only one of you changed is kept; where both did, choose."
                    ),
                    new(
                        "按“合并并保存”。无论怎么选，双方的文字都留在历史里。",
                        "Press “Merge and save”. Whatever you choose, both texts stay in the history."
                    ),
                ]
            ),
            new(
                "restore",
                new("如何找回以前的文字", "How to get an earlier text back"),
                [
                    new("在编辑页右侧点“全部版本”。", "On the form, open “All versions” at the right."),
                    new("选两个版本比较：删去的和新增的会标出来。", "Compare two versions: what was taken out and put in is marked."),
                    new(
                        "可以恢复整条，也可以只恢复一个字段。恢复的结果是草稿，看过之后再发布。",
                        "Restore the whole record or one field. The result is a draft: look at it, then publish."
                    ),
                ]
            ),
            new(
                "delete",
                new("如何撤下或删除", "How to withdraw or delete"),
                [
                    new(
                        "在编辑页点“撤下或删除”。仍被别处引用的记录不能撤下，页面会列出在哪里用到。",
                        "On the form open “Withdraw or delete”. A record that others "
                            + "refer to cannot be withdrawn; the page lists where it is used."
                    ),
                    new(
                        "需要时选另一条记录，按“改指并发布”，所有引用一次改好。",
                        "Where needed choose another record and press “Repoint and publish”: all references change in one step."
                    ),
                    new(
                        "说明原因：误发布、并入另一条、已撤下并附说明。记录进回收站，可以作为草稿恢复。",
                        "Give the reason: in error, merged into another, or withdrawn with a "
                            + "notice. The record goes to the recycle bin and can come back as a draft."
                    ),
                ]
            ),
            new(
                "review",
                new("如何定期复查并收到提醒", "How to look records through again and be reminded"),
                [
                    new(
                        "在编辑页右侧点“复查与提醒”，填下次复查的日期；可以写上到时看什么。",
                        "On the form, open “Review and reminder” at the right and set "
                            + "the day of the next review; say what to look at then, if you like."
                    ),
                    new(
                        "设置了邮件服务器的，可以再填一个电子邮件地址：当天上午九点后发出提醒。",
                        "Where a mail server is set up, add a mail address: the reminder is sent after nine in the morning of that day."
                    ),
                    new(
                        "到了日期，记录列在概览的“到期复查”里。看过没有问题，按“今天已复查，内容无误”；要改就在编辑页改好发布，再来定下一次。",
                        "From that day on the record is listed on the overview under “Review due”. Where all is right, press "
                            + "“Looked through today: still right”; where not, change and publish it on the form, then set the next day."
                    ),
                    new(
                        "一年没有人核对或改动的记录，列在“久未核对”里。",
                        "Records that nobody has checked or changed for a year are listed under “Not checked for a year”."
                    ),
                ]
            ),
            new(
                "languages",
                new("中文、英文和它们的状态", "Chinese, English and their states"),
                [
                    new(
                        "每段文字的中文和英文各有状态：已核定、译文待核定、待复核、缺。公开页面会用小字标出，不会隐藏。",
                        "The Chinese and the English of each text have a state: approved, pending,"
                            + " needs review, missing. Public pages mark it quietly and hide nothing."
                    ),
                    new(
                        "可以先发布一种语言。列表上方的“缺英文”“待核定”等可以随时找到还差什么。",
                        "One language may be published first. “No English”, “Pending” "
                            + "and the like above each list show what is still to do."
                    ),
                ]
            ),
            new(
                "lost",
                new("写到一半断线、超时或电脑关机", "Connection lost, session over, computer off"),
                [
                    new(
                        "浏览器会每隔几秒在本机留一份；再打开同一条记录时会问您要不要用它。",
                        "Every few seconds the browser keeps a copy on your computer;"
                            + " when you open the record again it asks whether to use it."
                    ),
                    new(
                        "登录超时后按保存，先请您登录，再回到原来的表单，文字都在，请再点一次保存。",
                        "If the session has ended when you save, you sign in and come "
                            + "back to the form with all your words; press Save once more."
                    ),
                ]
            ),
            new(
                "accounts",
                new("首位管理员、同事的账号和备份", "The first administrator, colleagues’ accounts and backups"),
                [
                    new(
                        "第一次启动时，程序打印一个 24 小时内有效的链接，用它设置第一位管理员：姓名、密码、手机验证器。",
                        "At its first start the program prints a link that holds for 24 hours;"
                            + " it sets up the first administrator: name, password, authenticator."
                    ),
                    new(
                        "在“账号”里生成邀请链接，发给同事；管理员和编辑都要设置验证器。",
                        "Under “Accounts” make a link and send it to your colleague; administrators and editors set up an authenticator."
                    ),
                    new(
                        "每晚自动备份，首页显示最近一次；出问题时首页会用醒目的框提示管理员。",
                        "A backup is made every night, and the first page shows the "
                            + "latest; if one fails, administrators see a warning there."
                    ),
                ]
            ),
        ];
    }
}
