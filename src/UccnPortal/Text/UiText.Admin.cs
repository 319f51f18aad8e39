using UccnPortal.Records;

namespace UccnPortal.Text;

public static partial class UiText
{
    public static class Admin
    {
        public static readonly LocalizedText Area = new("管理", "Admin");
        public static readonly LocalizedText Overview = new("概览", "Overview");
        public static readonly LocalizedText PublicSite = new("公开网站", "Public site");
        public static readonly LocalizedText Sections = new("管理导航", "Admin");
        public static readonly LocalizedText FindAny = new("查找记录", "Find a record");
        public static readonly LocalizedText MyDrafts = new("我的草稿", "My drafts");
        public static readonly LocalizedText OthersDrafts = new("同事的草稿", "Colleagues’ drafts");
        public static readonly LocalizedText AllDrafts = new("全部草稿", "All drafts");
        public static readonly LocalizedText NoDrafts = new("没有未发布的草稿。", "There are no unpublished drafts.");
        public static readonly LocalizedText ToDo = new("待处理", "To do");
        public static readonly LocalizedText AllDone = new("没有待处理的记录。", "There is nothing to do.");
        public static readonly LocalizedText Records = new("记录", "Records");
        public static readonly LocalizedText Suggestions = new("初始数据更新", "Updates to initial data");
        public static readonly LocalizedText Lately = new("最近改动", "Recent changes");
        public static readonly LocalizedText NothingLately = new(
            "网站建成以来，尚无人改动记录。",
            "No records have been changed since the site was set up."
        );

        public static LocalizedText Did(string kind) =>
            kind switch
            {
                "Published" => new("发布", "published"),
                "Withdrawn" => new("撤下", "withdrew"),
                "Restored" => new("恢复为草稿", "restored as a draft"),
                _ => new("保存草稿", "saved a draft of"),
            };

        public static readonly LocalizedText SignOut = new("退出", "Sign out");
        public static readonly LocalizedText ToMend = new("需要改正：{0}处", "{0} to correct");
        public static readonly LocalizedText PressAgain = new(
            "此页打开时间过长，或您已重新登录。内容均已保留，请再提交一次。",
            "This page was open for too long, or you have signed in again. Nothing is lost: submit it once more."
        );
        public static readonly LocalizedText DiskFull = new(
            "服务器磁盘已满，内容未保存。您输入的内容仍在此页，请通知服务器管理员；腾出空间后再提交一次即可。",
            "The server’s disk is full, so nothing was saved. What you typed is still here. Tell your server administrator, and "
                + "submit again once there is space."
        );
        public static readonly LocalizedText CannotSave = new(
            "数据库暂时无法写入，内容未保存。您输入的内容仍在此页，请稍后再提交一次；如仍不成功，请通知服务器管理员。",
            "The database cannot be written to at the moment, so nothing was saved. What you typed is still "
                + "here. Submit again later, and tell your server administrator if it fails again."
        );
        public static readonly LocalizedText Save = new("保存", "Save");
        public static readonly LocalizedText Beijing = new("时间均为北京时间。", "All times are Beijing time.");
        public static readonly LocalizedText LastSignIn = new(
            "您上次登录的时间为{0}，来源地址为{1}。如非本人操作，请立即修改密码。",
            "You last signed in at {0} from {1}. If that was not you, change your password now."
        );
    }

    public static class SignIn
    {
        public static readonly LocalizedText Title = new("登录", "Sign in");
        public static readonly LocalizedText Lead = new("创意城市网络在中国 · 工作人员入口", "UCCN in China: for staff");
        public static readonly LocalizedText Name = new("登录名", "User name");
        public static readonly LocalizedText Password = new("密码", "Password");
        public static readonly LocalizedText Go = new("登录", "Sign in");
        public static readonly LocalizedText Wrong = new(
            "登录名或密码不正确。连续输错五次后，须等待五分钟。",
            "The user name or password is incorrect. After five failed attempts you must wait five minutes."
        );
        public static readonly LocalizedText TooMany = new(
            "登录尝试次数过多，请{0}秒后再试。",
            "Too many attempts. Try again in {0} seconds."
        );
        public static readonly LocalizedText Forgotten = new(
            "如忘记密码或丢失手机，请向管理员索取重新登录链接。",
            "If you have forgotten your password or lost your phone, ask an administrator for a link to sign in again."
        );
        public static readonly LocalizedText Lost = new(
            "登录已过期，刚才填写的内容未能保留。请先用浏览器的“后退”返回，复制内容后再登录。",
            "Your session had ended, and what you filled in could not be kept. Go back in your browser and copy it before you sign in."
        );
        public static readonly LocalizedText Kept = new(
            "登录已过期。您刚才填写的内容已暂存，登录后即可恢复。",
            "Your session has ended. What you filled in is kept and comes back after you sign in."
        );
        public static readonly LocalizedText PlainHttp = new(
            "当前连接未加密，仅限在本机或内部网络使用。",
            "This connection is not encrypted. Use it only on this computer or on a closed network."
        );
        public static readonly LocalizedText Development = new(
            "免密码登录（仅限开发环境）",
            "Sign in without a password (development only)"
        );
        public static readonly LocalizedText CodeTitle = new("输入验证码", "Enter your code");
        public static readonly LocalizedText CodeLead = new(
            "请打开手机上的验证器，输入六位数字；手机不在身边时，可输入一个恢复码。",
            "Open the authenticator app on your phone and enter the six digits. If you do not have your phone, enter a recovery code."
        );
        public static readonly LocalizedText Code = new("验证码或恢复码", "Code or recovery code");
        public static readonly LocalizedText CodeWrong = new(
            "验证码不正确或已使用，请等待下一个验证码。",
            "The code is incorrect or has already been used. Wait for the next one."
        );
        public static readonly LocalizedText Continue = new("继续", "Continue");
        public static readonly LocalizedText ConfirmTitle = new("请再次确认密码", "Confirm your password");
        public static readonly LocalizedText ConfirmLead = new(
            "管理账号前须再次输入密码，十分钟内有效。",
            "Before you manage accounts, enter your password again. This is valid for ten minutes."
        );
    }

    public static class Accounts
    {
        public static readonly LocalizedText Title = new("账号", "Accounts");
        public static readonly LocalizedText Role = new("角色", "Role");
        public static readonly LocalizedText Person = new("人员", "Person");
        public static readonly LocalizedText LastSeen = new("上次登录", "Last sign-in");
        public static readonly LocalizedText Never = new("从未", "Never");
        public static readonly LocalizedText Disabled = new("已停用", "Disabled");
        public static readonly LocalizedText NoCodes = new("未设置验证器", "No authenticator yet");
        public static readonly LocalizedText Change = new("更改“{0}”", "Change {0}");
        public static readonly LocalizedText SetRole = new("更改角色", "Change role");
        public static readonly LocalizedText Disable = new("停用", "Disable");
        public static readonly LocalizedText Enable = new("恢复使用", "Enable");
        public static readonly LocalizedText EndSessions = new("退出其全部登录", "Sign out everywhere");
        public static readonly LocalizedText MakeReset = new("生成重新登录链接", "Create a link to sign in again");
        public static readonly LocalizedText Invite = new("邀请同事", "Invite a colleague");
        public static readonly LocalizedText InviteNote = new(
            "系统不发送邮件：请复制链接，以可靠方式交给本人。链接24小时内有效，只能使用一次。",
            "No email is sent. Copy the link and pass it on in a way you trust. It is valid for 24 hours and can be used once."
        );
        public static readonly LocalizedText InviteFor = new("受邀人（仅作备注）", "Who it is for (note)");
        public static readonly LocalizedText MakeLink = new("生成链接", "Create link");
        public static readonly LocalizedText LinkFor = new("{0}的链接（仅显示一次）：", "The link for {0} (shown only once):");
        public static readonly LocalizedText OpenLinks = new("未使用的链接", "Unused links");
        public static readonly LocalizedText Until = new("有效期至{0}", "valid until {0}");
        public static readonly LocalizedText Withdraw = new("作废", "Cancel link");
        public static readonly LocalizedText ChangedMeanwhile = new(
            "该账号刚刚在别处被更改，本次操作未保存。请查看后再试。",
            "The account has just been changed elsewhere, so this was not saved. Check it and try again."
        );
        public static readonly LocalizedText NotYourself = new(
            "不能停用自己的账号或更改自己的角色，以确保始终有管理员。",
            "You cannot disable your own account or change your own role, so that there is always an administrator."
        );
        public static readonly LocalizedText LastAdministrator = new(
            "至少须有一位可用的管理员。此账号是最后一位，因此未作更改。",
            "There must always be an administrator. This is the last one, so nothing was changed."
        );
        public static readonly LocalizedText Done = new("已更改：{0}", "Changed: {0}");
        public static readonly LocalizedText WhatRolesMay = new("角色权限", "What each role may do");

        public static readonly LocalizedText Act = new("操作", "Task");
        public static readonly LocalizedText Yes = new("可以", "yes");
        public static readonly LocalizedText No = new("—", "—");
        public static readonly LocalizedText MayRead = new(
            "查看记录、草稿、历史、比较和预览",
            "View records, drafts, history, comparisons and previews"
        );
        public static readonly LocalizedText MayKeepOwn = new(
            "更改自己的密码、验证器和界面语言",
            "Change their own password, authenticator and language"
        );
        public static readonly LocalizedText MayEdit = new("新建、修改、保存草稿、发布", "Create, edit, save drafts, publish");
        public static readonly LocalizedText MayWithdraw = new("撤下、更换引用、放弃草稿", "Withdraw, replace references, discard drafts");
        public static readonly LocalizedText MayRestore = new(
            "将以前的版本或回收站中的记录恢复为草稿",
            "Restore earlier versions, and records from the recycle bin, as drafts"
        );
        public static readonly LocalizedText MayReview = new("设定复查日期、记录复查", "Set review dates and record reviews");
        public static readonly LocalizedText MayDecide = new(
            "采用或不采用初始数据中的值",
            "Accept or decline values from the initial data"
        );
        public static readonly LocalizedText MayMark = new(
            "查看读者的联系方式，更改读者反馈的状态",
            "See how to reach readers, and set the status of their reports"
        );
        public static readonly LocalizedText MayPurge = new(
            "清除回收站中满30天的草稿",
            "Delete drafts that have been in the recycle bin for 30 days"
        );
        public static readonly LocalizedText MayInvite = new(
            "邀请同事、更改角色、停用账号",
            "Invite colleagues, change roles, disable accounts"
        );
        public static readonly LocalizedText MayAudit = new("查看和下载操作记录", "View and download the audit log");
        public static readonly LocalizedText MayLookAfter = new("查看网站状况", "View site health");

        public static LocalizedText NameOf(string role) =>
            role switch
            {
                "Administrator" => new("管理员", "Administrator"),
                "Editor" => new("编辑", "Editor"),
                _ => new("查看者", "Viewer"),
            };

        public static LocalizedText KindOf(string invitation) =>
            invitation switch
            {
                "SetUp" => new("首次设置", "First set-up"),
                "Reset" => new("重新登录", "Sign-in reset"),
                _ => new("邀请", "Invitation"),
            };

        public static LocalizedText MeaningOf(string role) =>
            role switch
            {
                "Administrator" => new(
                    "具有编辑的全部权限，并可管理账号、查看操作记录。",
                    "Can do everything an editor can; also manages accounts and views the audit log."
                ),
                "Editor" => new("保存草稿，发布、撤下和恢复各类记录。", "Saves drafts; publishes, withdraws and restores records."),
                _ => new("只能查看草稿、历史和预览。", "Can only view drafts, history and previews."),
            };

        public static readonly LocalizedText SetUpTitle = new("设置首位管理员", "Set up the first administrator");
        public static readonly LocalizedText JoinTitle = new("接受邀请", "Accept the invitation");
        public static readonly LocalizedText ResetTitle = new("重新设置登录", "Reset your sign-in");
        public static readonly LocalizedText ChooseName = new("登录名", "User name");
        public static readonly LocalizedText ChooseNameHint = new(
            "可用中文或英文，将显示在您的每次改动旁。",
            "In Chinese or English. It is shown beside every change you make."
        );
        public static readonly LocalizedText NamePrompt = new(
            "请填写登录名，不超过{0}个字。",
            "Enter a user name of no more than {0} characters."
        );
        public static readonly LocalizedText NameUnseen = new(
            "登录名中含有不可见字符或改变文字方向的字符，请重新手工输入。",
            "The user name contains characters that are invisible or change the direction of the text. Type it again by hand."
        );
        public static readonly LocalizedText NameTaken = new("该登录名已被使用。", "This user name is already in use.");
        public static readonly LocalizedText ChoosePassword = new("密码", "Password");
        public static readonly LocalizedText PasswordHint = new(
            "至少12个字符，可使用中文和空格；建议使用一句只有您自己知道的话。",
            "At least 12 characters; Chinese and spaces are allowed. A sentence only you would think of works well."
        );
        public static readonly LocalizedText PasswordAgain = new("再次输入密码", "Enter the password again");
        public static readonly LocalizedText PasswordsDiffer = new("两次输入的密码不一致。", "The passwords do not match.");
        public static readonly LocalizedText LinkDead = new(
            "此链接已使用、已过期或不完整，请向管理员索取新链接。",
            "This link has been used, has expired or is incomplete. Ask an administrator for a new one."
        );
        public static readonly LocalizedText LinkDeadTitle = new("链接无效", "This link is not valid");

        public static readonly LocalizedText TwoFactorTitle = new("设置验证器", "Set up your authenticator");
        public static readonly LocalizedText TwoFactorLead = new(
            "请用手机上的验证器（如Microsoft Authenticator、Google Authenticator或国内同类应用）扫描此二维码，再输入所显示的六位数字。",
            "Scan this QR code with an authenticator app on your phone (Microsoft Authenticator, Google "
                + "Authenticator or another) and enter the six digits it shows."
        );
        public static readonly LocalizedText TwoFactorLabel = new("验证器的二维码", "QR code for the authenticator");
        public static readonly LocalizedText SeedByHand = new(
            "无法扫描时，请手工输入此密钥：",
            "If you cannot scan, enter this key by hand:"
        );
        public static readonly LocalizedText SixDigits = new("六位数字", "Six digits");
        public static readonly LocalizedText SixDigitsWrong = new(
            "数字不正确。请确认手机时间准确，再输入当前显示的数字。",
            "The digits are incorrect. Check that your phone’s clock is right and enter the digits shown now."
        );
        public static readonly LocalizedText CodesTitle = new("保存恢复码", "Save your recovery codes");
        public static readonly LocalizedText CodesLead = new(
            "丢失手机时，每个恢复码可代替验证码使用一次。请立即下载、抄写或打印，以后不再显示。",
            "If you lose your phone, each of these codes can be used once instead of the authenticator. "
                + "Download, print or write them down now: they will not be shown again."
        );
        public static readonly LocalizedText CodesAsFile = new("下载为文件", "Download as a file");
        public static readonly LocalizedText CodesFile = new(
            "创意城市网络在中国 · 管理：{0}的恢复码（{1}，北京时间）\n丢失手机时，每个恢复码可代替验证码使用一次。请勿与密码存放在一起。",
            "UCCN in China, admin: recovery codes for {0} ({1}, Beijing time)\nIf you lose your phone, each "
                + "code can be used once instead of the authenticator. Do not keep them with the password."
        );
        public static readonly LocalizedText CodesKept = new("我已保存，继续", "I have saved them, continue");

        public static readonly LocalizedText Me = new("我的账号", "My account");
        public static readonly LocalizedText MyLanguage = new("界面语言", "Language");
        public static readonly LocalizedText ChangePassword = new("修改密码", "Change password");
        public static readonly LocalizedText CurrentPassword = new("当前密码", "Current password");
        public static readonly LocalizedText NewPassword = new("新密码", "New password");
        public static readonly LocalizedText CurrentWrong = new("当前密码不正确。", "The current password is incorrect.");
        public static readonly LocalizedText PasswordChanged = new(
            "密码已修改，其他设备上的登录均已退出。",
            "Your password has been changed and you are signed out on all other devices."
        );
        public static readonly LocalizedText Authenticator = new("验证器与恢复码", "Authenticator and recovery codes");
        public static readonly LocalizedText CodesLeft = new("剩余恢复码：{0}个。", "Recovery codes left: {0}.");
        public static readonly LocalizedText RenewAuthenticator = new(
            "重新设置验证器和恢复码",
            "Set up authenticator and recovery codes again"
        );
        public static readonly LocalizedText Elsewhere = new("其他设备", "Other devices");
        public static readonly LocalizedText LeaveElsewhere = new("退出其他设备上的登录", "Sign out on all other devices");
        public static readonly LocalizedText LeftElsewhere = new("其他设备上的登录均已退出。", "You are signed out on all other devices.");
        public static readonly LocalizedText Saved = new("已保存。", "Saved.");
    }

    public static class Audit
    {
        public static readonly LocalizedText ServerCommand = new("服务器命令", "Server command");
        public static readonly LocalizedText Title = new("操作记录", "Audit log");
        public static readonly LocalizedText Lead = new(
            "记录各项操作的人员、时间和内容，只增不改，管理员也不能删除；被拒的登录和请求保留180天。来源地址只记录所在网段。",
            "Who did what, and when. Entries are only ever added: not even administrators can delete them. "
                + "Refused sign-ins and requests are kept for 180 days. Only the network part of an address is "
                + "recorded."
        );
        public static readonly LocalizedText When = new("时间", "When");
        public static readonly LocalizedText Who = new("人员", "Who");
        public static readonly LocalizedText What = new("操作", "Action");
        public static readonly LocalizedText About = new("对象与说明", "Record and details");
        public static readonly LocalizedText From = new("来源地址", "Address");
        public static readonly LocalizedText Filter = new("查找", "Find");
        public static readonly LocalizedText FilterHint = new("人员、操作或对象", "Person, action or record");
        public static readonly LocalizedText FromDay = new("起始日期", "From");
        public static readonly LocalizedText UntilDay = new("截止日期", "To");
        public static readonly LocalizedText AsFile = new(
            "下载这些记录（CSV，最多为最新的{0:N0}条）",
            "Download these entries (CSV, up to {0:N0} of the newest)"
        );
        public static readonly LocalizedText Older = new("更早的记录", "Older entries");
        public static readonly LocalizedText Unbroken = new(
            "{0}核对了{1}条记录，前后连续。系统每夜核对一次，可发现误改和损坏，但不能防止整个数据库被重写。",
            "Checked at {0}: {1} entries, unbroken. The nightly check finds errors and damage, but not a rewritten database."
        );
        public static readonly LocalizedText Unchecked = new(
            "尚未核对：网站启动后几分钟内进行首次核对，以后每夜一次。",
            "Not checked yet: the first check runs a few minutes after the site starts, then every night."
        );
        public static readonly LocalizedText Broken = new(
            "{1}核对时，发现记录在第{0}条不连续：数据库被直接改动过，或已损坏。",
            "The check at {1} found a break at entry {0}: the database was altered directly or is damaged."
        );

        public static readonly LocalizedText SeedDid = new(
            "新增{0}条，更新{1}条；保留工作人员改过的值{2}处，未恢复已撤下的记录{3}条",
            "{0} added, {1} updated; {2} values changed by staff kept, {3} withdrawn records not restored"
        );

        private static readonly Dictionary<string, LocalizedText> Names = new Dictionary<AuditAction, LocalizedText>
        {
            [AuditAction.SignIn] = new("登录", "Signed in"),
            [AuditAction.SignInRefused] = new("登录被拒", "Sign-in refused"),
            [AuditAction.SignOut] = new("退出", "Signed out"),
            [AuditAction.TooMany] = new("请求过多，被拒", "Refused: too many requests"),
            [AuditAction.MakeAdministrator] = new("设为管理员", "Made an administrator"),
            [AuditAction.Refused] = new("无权操作，被拒", "Refused: not allowed"),
            [AuditAction.Save] = new("保存草稿", "Saved a draft"),
            [AuditAction.Publish] = new("发布", "Published"),
            [AuditAction.Withdraw] = new("撤下", "Withdrew"),
            [AuditAction.Restore] = new("恢复为草稿", "Restored as a draft"),
            [AuditAction.DiscardDraft] = new("放弃草稿", "Discarded a draft"),
            [AuditAction.Repoint] = new("更换引用", "Replaced references"),
            [AuditAction.ReleasePrinted] = new("取消手册原文行的链接", "Unlinked lines of a printed brochure"),
            [AuditAction.LinkPrinted] = new("恢复手册原文行的链接", "Linked lines of a printed brochure again"),
            [AuditAction.StillRight] = new("确认译文仍然正确", "Confirmed that a translation is still correct"),
            [AuditAction.PlanReview] = new("设定复查日期", "Set a review date"),
            [AuditAction.LookThrough] = new("复查，内容无误", "Reviewed: no changes needed"),
            [AuditAction.KeepOurs] = new("不采用初始数据的值", "Declined a value from the initial data"),
            [AuditAction.MarkReport] = new("更改读者反馈的状态", "Changed the status of a reader’s report"),
            [AuditAction.Purge] = new("清除草稿", "Deleted drafts permanently"),
            [AuditAction.Seed] = new("导入初始数据", "Imported initial data"),
            [AuditAction.Export] = new("下载文件", "Downloaded a file"),
            [AuditAction.Invite] = new("生成邀请链接", "Created an invitation link"),
            [AuditAction.WithdrawLink] = new("作废链接", "Cancelled a link"),
            [AuditAction.Join] = new("新建账号", "Created an account"),
            [AuditAction.Reset] = new("重新设置登录", "Reset their sign-in"),
            [AuditAction.ResetLink] = new("生成重新登录链接", "Created a link to sign in again"),
            [AuditAction.SetRole] = new("更改角色", "Changed a role"),
            [AuditAction.Disable] = new("停用账号", "Disabled an account"),
            [AuditAction.Enable] = new("恢复使用账号", "Enabled an account"),
            [AuditAction.EndSessions] = new("结束登录", "Ended sessions"),
            [AuditAction.ChangePassword] = new("修改密码", "Changed password"),
            [AuditAction.TwoFactor] = new("设置验证器", "Set up authenticator"),
        }.ToDictionary(name => name.Key.Code(), name => name.Value);

        /// <param name="action">The code of the action; unknown codes of older versions are returned as they are.</param>
        public static LocalizedText NameOf(string action) => Names.GetValueOrDefault(action) ?? new(action, action);

        public static IEnumerable<string> ActionsSaid(string words) =>
            Names
                .Where(name =>
                    name.Value.Zh.Contains(words, StringComparison.OrdinalIgnoreCase)
                    || name.Value.En.Contains(words, StringComparison.OrdinalIgnoreCase)
                )
                .Select(name => name.Key);
    }
}
