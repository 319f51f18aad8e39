using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    /// <summary>The form for reports of mistakes, and the page with the state of a report.</summary>
    public static class Report
    {
        public static readonly LocalizedText Ask = new("本页内容有误？", "Something wrong on this page?");
        public static readonly LocalizedText Title = new("内容纠错", "Report a mistake");
        public static readonly LocalizedText Description = new(
            "报告本站内容中的错误或遗漏。",
            "Report a mistake or an omission in the content of this site."
        );
        public static readonly LocalizedText Lead = new(
            "请说明哪里有误、应如何更正。工作人员核查后更正，并公布处理状态。",
            "Tell us what is wrong and what it should be. Staff check it, correct the page where needed, and publish the status of "
                + "your report."
        );
        public static readonly LocalizedText About = new("页面", "Page");
        public static readonly LocalizedText NoPage = new(
            "未指定页面，请在说明中写明网页地址或名称。",
            "No page is given. Name the page or give its address in your text."
        );

        public static readonly LocalizedText What = new("错误之处", "What is wrong");
        public static readonly LocalizedText WhatHint = new(
            "请写明原文和更正内容；如有依据，请注明出处。最多{0}字。",
            "Quote the text and say what it should be, with a source if you have one. At most {0} characters."
        );
        public static readonly LocalizedText Contact = new("联系方式（选填）", "How we can reach you (optional)");
        public static readonly LocalizedText ContactHint = new(
            "电子邮箱或电话。仅用于答复，不公开；处理完毕{1}天后与反馈一并删除。最多{0}字。",
            "Email address or telephone number. Used only to answer you, never published, and deleted with your report {1} days after it "
                + "is closed. At most {0} characters."
        );
        public static readonly LocalizedText Empty = new("此栏请留空", "Leave this field empty");
        public static readonly LocalizedText Send = new("提交", "Send");
        public static readonly LocalizedText Privacy = new("隐私说明", "Privacy statement");

        public static readonly LocalizedText NotSent = new("尚未提交", "Not sent yet");
        public static readonly LocalizedText NoText = new("请写明错误之处。", "Say what is wrong.");
        public static readonly LocalizedText TooLong = new(
            "现有{0}字，最多{1}字，请缩短。",
            "This has {0} characters; the limit is {1}. Please shorten it."
        );
        public static readonly LocalizedText NotEmpty = new(
            "应留空的一栏填有内容，现已清空，请再次提交。",
            "The field to leave empty was filled in. It has been cleared: please send again."
        );
        public static readonly LocalizedText TooFast = new(
            "打开页面后提交过快。请核对内容，再次提交。",
            "The form was sent within seconds of opening the page. Check what you wrote and send it again."
        );
        public static readonly LocalizedText SendAgain = new(
            "此页打开时间过长，或表单不完整，内容未提交。您填写的内容均已保留，请再次提交。",
            "This page was open for too long, or the form was incomplete, so nothing was sent. What you wrote is still here: send "
                + "it again."
        );
        public static readonly LocalizedText Used = new(
            "此表单已提交过。如需提交另一条反馈，请再次提交。",
            "This form has already been sent. If this is another report, send it again."
        );
        public static readonly LocalizedText TooMany = new(
            "短时间内收到的反馈过多，请在{0}秒后再次提交。您填写的内容均已保留。",
            "Too many reports have come in within a short time. Send yours again in {0} seconds; what you wrote is still here."
        );
        public static readonly LocalizedText Closed = new(
            "待处理的反馈较多，目前暂不接收新的反馈。",
            "Many reports are waiting, so no new ones are being taken at the moment."
        );
        public static readonly LocalizedText WriteTo = new("请发送电子邮件至：", "Please write to: ");
        public static readonly LocalizedText Yours = new("您填写的内容", "What you wrote");

        public static readonly LocalizedText Thanks = new("感谢您的反馈", "Thank you for your report");
        public static readonly LocalizedText StateOfYours = new("反馈的处理状态。", "The status of a report.");
        public static readonly LocalizedText Keep = new(
            "请保存编号或本页网址，以便查询处理状态。",
            "Keep the number or the address of this page to check the status."
        );
        public static readonly LocalizedText Hidden = new(
            "本页不显示您填写的内容和联系方式。处理完毕{0}天后，反馈及本页一并删除。",
            "What you wrote and how to reach you are not shown here. The report and this page are deleted {0} days after it is closed."
        );
        public static readonly LocalizedText Number = new("编号", "Number");
        public static readonly LocalizedText State = new("处理状态", "Status");
        public static readonly LocalizedText Sent = new("提交日期", "Sent on");
        public static readonly LocalizedText Changed = new("更新日期", "Updated on");

        public static LocalizedText NameOf(ReaderReportState state) =>
            state switch
            {
                ReaderReportState.Checking => new("核查中", "Being checked"),
                ReaderReportState.Corrected => new("已更正", "Corrected"),
                ReaderReportState.Declined => new("不作更改", "No change"),
                _ => new("已收到", "Received"),
            };
    }

    /// <summary>Readers' reports as staff see them.</summary>
    public static class ReaderReports
    {
        public static readonly LocalizedText Title = new("读者反馈", "Readers’ reports");
        public static readonly LocalizedText Lead = new(
            "读者在公开页面反馈的错误。请核查后标明状态：读者凭编号可查询状态，但看不到反馈内容。已更正和不作更改的，{0}天后自动删除。",
            "Mistakes that readers report from the public pages. Check each and set its status, which the reader can look up by "
                + "the number. Those corrected or left unchanged are deleted after {0} days."
        );
        public static readonly LocalizedText Unread = new("新的读者反馈", "New reports by readers");
        public static readonly LocalizedText States = new("处理状态", "Status");
        public static readonly LocalizedText All = new("全部", "All");
        public static readonly LocalizedText None = new("没有读者反馈。", "There are no reports.");
        public static readonly LocalizedText OfRecord = new("仅列出有关“{0}”的反馈。", "Only reports about {0}.");
        public static readonly LocalizedText OfAll = new("列出全部反馈", "Show all reports");
        public static readonly LocalizedText One = new("1条读者反馈", "1 report by a reader");
        public static readonly LocalizedText Many = new("{0}条读者反馈", "{0} reports by readers");
        public static readonly LocalizedText NoPage = new("未指定页面", "No page given");
        public static readonly LocalizedText Contact = new("联系方式：", "Contact: ");
        public static readonly LocalizedText NoContact = new("未留联系方式", "No contact given");
        public static readonly LocalizedText ContactHidden = new("联系方式仅编辑可见", "The contact is shown to editors only");
        public static readonly LocalizedText MarkedBy = new("{0}于{1}更改", "Changed by {0}, {1}");
        public static readonly LocalizedText MarkAs = new("改为：", "Set to: ");
        public static readonly LocalizedText Marked = new("{0}已改为“{1}”。", "{0} is now “{1}”.");
        public static readonly LocalizedText ChangedMeanwhile = new(
            "同事刚刚更改了该反馈的状态，您的更改未保存。请查看后再决定。",
            "A colleague has just changed the status of this report, so yours was not saved. Look at it before you decide."
        );
        public static readonly LocalizedText Gone = new("该反馈已删除。", "This report has been deleted.");
        public static readonly LocalizedText Newer = new("较新的反馈", "Newer reports");
        public static readonly LocalizedText Older = new("较早的反馈", "Older reports");

        public static LocalizedText NameOf(ReaderReportState state) =>
            state == ReaderReportState.New ? new("新", "New") : Report.NameOf(state);
    }
}
