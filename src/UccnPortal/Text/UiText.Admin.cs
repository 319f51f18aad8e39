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
        public static readonly LocalizedText NoDrafts = new("没有未发布的改动。", "Nothing waits to be published.");
        public static readonly LocalizedText ToDo = new("待处理", "To look at");
        public static readonly LocalizedText AllDone = new("没有待处理的记录。", "Nothing to look at.");
        public static readonly LocalizedText Records = new("记录", "Records");
        public static readonly LocalizedText Suggestions = new("种子数据建议", "Suggestions of the seed files");
        public static readonly LocalizedText Lately = new("最近改动", "Last changes");
        public static readonly LocalizedText NothingLately = new(
            "网站建立以来还没有人改动记录。",
            "Nobody has changed a record since the site was set up."
        );

        public static LocalizedText Did(string kind) =>
            kind switch
            {
                "Published" => new("发布", "published"),
                "Withdrawn" => new("撤下", "withdrew"),
                "Restored" => new("恢复为草稿", "restored as a draft"),
                _ => new("存为草稿", "saved a draft of"),
            };

        public static readonly LocalizedText SignOut = new("退出", "Sign out");
        public static readonly LocalizedText ToMend = new("还有 {0} 处要改", "{0} to mend");
        public static readonly LocalizedText PressAgain = new(
            "此页停留太久，或您已重新登录。内容都还在，请再点一次。",
            "This page was open for too long, or you have signed in anew. Nothing is lost: please press once more."
        );
        public static readonly LocalizedText DiskFull = new(
            "服务器磁盘已满，没有保存。您输入的内容还在，请告诉管理服务器的人；腾出空间后再点一次即可。",
            "The server’s disk is full, so nothing was saved. What you typed is still here: "
                + "tell whoever looks after the server, and press once more when there is room."
        );
        public static readonly LocalizedText CannotSave = new(
            "数据库暂时无法写入，没有保存。您输入的内容还在，请过一会儿再点一次；仍不成功，请告诉管理服务器的人。",
            "The database cannot be written to at the moment, so nothing was saved. What you typed is still "
                + "here: press once more in a while, and tell whoever looks after the server if it fails again."
        );
        public static readonly LocalizedText Save = new("保存", "Save");
        public static readonly LocalizedText Beijing = new("时间均为北京时间。", "Times are Beijing’s.");
        public static readonly LocalizedText LastSignIn = new(
            "您上次登录：{0}，来自 {1}。如果不是您，请立即修改密码。",
            "You last signed in at {0}, from {1}. If that was not you, change your password now."
        );
    }

    public static class SignIn
    {
        public static readonly LocalizedText Title = new("登录", "Sign in");
        public static readonly LocalizedText Lead = new("创意城市网络在中国 · 工作人员入口", "For the staff of UCCN in China");
        public static readonly LocalizedText Name = new("登录名", "Name");
        public static readonly LocalizedText Password = new("密码", "Password");
        public static readonly LocalizedText Go = new("登录", "Sign in");
        public static readonly LocalizedText Wrong = new(
            "登录名或密码不对。连错五次后须等五分钟。",
            "Name or password is wrong. After five failures you have to wait five minutes."
        );
        public static readonly LocalizedText TooMany = new(
            "此处尝试过多，请 {0} 秒后再试。",
            "Too many attempts from here. Try again in {0} seconds."
        );
        public static readonly LocalizedText Forgotten = new(
            "忘记密码或丢失手机，请联系管理员取得新的登录链接。",
            "If you forgot your password or lost your phone, ask an administrator for a new link."
        );
        public static readonly LocalizedText Lost = new(
            "登录已过期，刚才填写的内容没能保留。请先按浏览器的“后退”，把内容复制出来，再登录。",
            "Your session had ended, and what you filled in could not be kept. Go back in your browser and copy it before you sign in."
        );
        public static readonly LocalizedText PlainHttp = new(
            "此连接未加密：仅限本机或内部网络使用。",
            "This connection is not encrypted: for this machine or a closed network only."
        );
        public static readonly LocalizedText Development = new(
            "不用密码登录（仅限开发环境）",
            "Sign in without a password (Development only)"
        );
        public static readonly LocalizedText CodeTitle = new("输入验证码", "Enter your code");
        public static readonly LocalizedText CodeLead = new(
            "打开手机上的验证器，输入六位数字；没有手机时输入一个恢复码。",
            "Open the authenticator on your phone and enter its six digits; without the phone, enter a recovery code."
        );
        public static readonly LocalizedText Code = new("验证码或恢复码", "Code or recovery code");
        public static readonly LocalizedText CodeWrong = new(
            "验证码不对，或已经用过。请等下一个。",
            "The code is wrong, or has been used. Wait for the next one."
        );
        public static readonly LocalizedText Continue = new("继续", "Continue");
        public static readonly LocalizedText ConfirmTitle = new("请再确认一次密码", "Confirm your password");
        public static readonly LocalizedText ConfirmLead = new(
            "涉及账号的操作之前须再输入一次密码，十分钟内有效。",
            "Before you change accounts we ask for your password once more; that holds for ten minutes."
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
        public static readonly LocalizedText NoCodes = new("尚未设置验证器", "No authenticator yet");
        public static readonly LocalizedText Change = new("更改 {0}", "Change {0}");
        public static readonly LocalizedText SetRole = new("改为此角色", "Give this role");
        public static readonly LocalizedText Disable = new("停用", "Disable");
        public static readonly LocalizedText Enable = new("恢复使用", "Enable");
        public static readonly LocalizedText EndSessions = new("让其在各处退出", "Sign out everywhere");
        public static readonly LocalizedText MakeReset = new("生成重新登录链接", "Make a link to get in again");
        public static readonly LocalizedText Invite = new("邀请同事", "Invite a colleague");
        public static readonly LocalizedText InviteNote = new(
            "系统不发邮件：复制链接，用您信任的方式交给本人。链接 24 小时内有效，只能用一次。",
            "No mail is sent: copy the link and hand it over in a way you trust. It holds for 24 hours, and once."
        );
        public static readonly LocalizedText InviteFor = new("给谁（只作备注）", "For whom (a note)");
        public static readonly LocalizedText MakeLink = new("生成链接", "Make the link");
        public static readonly LocalizedText LinkFor = new("给 {0} 的链接，只显示这一次：", "The link for {0}; it is shown this once:");
        public static readonly LocalizedText OpenLinks = new("未使用的链接", "Links not used yet");
        public static readonly LocalizedText Until = new("有效至 {0}", "until {0}");
        public static readonly LocalizedText Withdraw = new("作废", "Withdraw");
        public static readonly LocalizedText ChangedMeanwhile = new(
            "账号刚被另一处改过，所以这次没有保存。请看过再试一次。",
            "The account was changed elsewhere a moment ago, so this was not saved. Look at it and try again."
        );
        public static readonly LocalizedText NotYourself = new(
            "不能停用自己或更改自己的角色，以免无人可以管理。",
            "You cannot disable yourself or change your own role: somebody must be able to administer."
        );
        public static readonly LocalizedText LastAdministrator = new(
            "至少要有一位可用的管理员，这是最后一位，所以没有更改。",
            "There must always be an administrator, and this is the last one: nothing was changed."
        );
        public static readonly LocalizedText Done = new("已更改：{0}", "Changed: {0}");
        public static readonly LocalizedText WhatRolesMay = new("角色权限", "What each role may do");

        public static readonly LocalizedText Act = new("操作", "May");
        public static readonly LocalizedText Yes = new("可以", "yes");
        public static readonly LocalizedText No = new("—", "—");
        public static readonly LocalizedText MayRead = new(
            "看记录、草稿、历史、比较与预览",
            "Read records, drafts, history, comparisons and previews"
        );
        public static readonly LocalizedText MayKeepOwn = new(
            "改自己的密码、验证器和界面语言",
            "Change the own password, authenticator and language"
        );
        public static readonly LocalizedText MayEdit = new("新增、修改、保存草稿、发布", "Add, change, save drafts, publish");
        public static readonly LocalizedText MayWithdraw = new("撤下、改指引用、放弃草稿", "Withdraw, repoint, discard drafts");
        public static readonly LocalizedText MayRestore = new(
            "把以前的版本或回收站中的记录恢复为草稿",
            "Restore earlier versions, and records from the bin, as drafts"
        );
        public static readonly LocalizedText MayReview = new("定复查日期、记下复查", "Set the day of a review and note one");
        public static readonly LocalizedText MayDecide = new("采用或不采用种子数据的值", "Take or leave values of the seed files");
        public static readonly LocalizedText MayPurge = new("清除回收站中满 30 天的草稿", "Remove drafts that were in the bin for 30 days");
        public static readonly LocalizedText MayInvite = new(
            "邀请同事、更改角色、停用账号",
            "Invite colleagues, change roles, disable accounts"
        );
        public static readonly LocalizedText MayAudit = new("看操作记录并下载", "Read and download the audit log");
        public static readonly LocalizedText MayLookAfter = new("看网站状况", "Read the site’s health");

        public static LocalizedText NameOf(string role) =>
            role switch
            {
                "Administrator" => new("管理员", "Administrator"),
                "Editor" => new("编辑", "Editor"),
                _ => new("查看者", "Viewer"),
            };

        public static LocalizedText MeaningOf(string role) =>
            role switch
            {
                "Administrator" => new(
                    "编辑的全部权限，另可管理账号、查看操作记录。",
                    "All an editor may do; also looks after accounts and reads the audit log."
                ),
                "Editor" => new("保存草稿、发布、撤回和恢复各类记录。", "Saves drafts, publishes, withdraws and restores records."),
                _ => new("只看：草稿、历史与预览。", "Only reads: drafts, history and previews."),
            };

        public static readonly LocalizedText SetUpTitle = new("建立首位管理员", "Set up the first administrator");
        public static readonly LocalizedText JoinTitle = new("接受邀请", "Accept the invitation");
        public static readonly LocalizedText ResetTitle = new("重新设置登录", "Get in again");
        public static readonly LocalizedText ChooseName = new("登录名", "Name to sign in with");
        public static readonly LocalizedText ChooseNameHint = new(
            "中文或英文均可，会显示在您的每次改动旁。",
            "In Chinese or English; it stands beside every change you make."
        );
        public static readonly LocalizedText NamePrompt = new("请填写登录名，不超过 {0} 个字。", "Enter a name of at most {0} characters.");
        public static readonly LocalizedText NameUnseen = new(
            "登录名中有看不见或改变文字方向的字符，请重新手工输入。",
            "There are characters in the name that cannot be seen or that turn the direction of the text: type it anew by hand."
        );
        public static readonly LocalizedText NameTaken = new("已有人使用此登录名。", "Somebody has this name already.");
        public static readonly LocalizedText ChoosePassword = new("密码", "Password");
        public static readonly LocalizedText PasswordHint = new(
            "至少 12 个字符，可用中文和空格；建议用一句只有您想得到的话。",
            "At least 12 characters, spaces and Chinese welcome; best a sentence only you would think of."
        );
        public static readonly LocalizedText PasswordAgain = new("再输入一次", "Once more");
        public static readonly LocalizedText PasswordsDiffer = new("两次输入不同。", "The two are not the same.");
        public static readonly LocalizedText LinkDead = new(
            "此链接已用过、已过期或不完整。请向管理员要一个新的。",
            "This link has been used, has expired or is not whole. Ask an administrator for a new one."
        );
        public static readonly LocalizedText LinkDeadTitle = new("链接无效", "The link does not hold");

        public static readonly LocalizedText TwoFactorTitle = new("设置验证器", "Set up your authenticator");
        public static readonly LocalizedText TwoFactorLead = new(
            "用手机上的验证器（如 Microsoft Authenticator、Google Authenticator 或国内同类应用）扫描此码，再输入它显示的六位数字。",
            "Scan this with an authenticator on your phone (Microsoft Authenticator,"
                + " Google Authenticator or another) and enter the six digits it shows."
        );
        public static readonly LocalizedText TwoFactorLabel = new("验证器的二维码", "QR code for the authenticator");
        public static readonly LocalizedText SeedByHand = new(
            "不能扫描时，手工输入此密钥：",
            "If you cannot scan, enter this key by hand:"
        );
        public static readonly LocalizedText SixDigits = new("六位数字", "Six digits");
        public static readonly LocalizedText SixDigitsWrong = new(
            "数字不对。请确认手机时间准确，用当前显示的数字再试。",
            "The digits are wrong. Check the clock of your phone and use the digits shown now."
        );
        public static readonly LocalizedText CodesTitle = new("保存恢复码", "Keep your recovery codes");
        public static readonly LocalizedText CodesLead = new(
            "丢失手机时，每个恢复码可代替验证码一次。现在下载、抄下或打印，以后不会再显示。",
            "Without your phone, each of these stands in for a code once. "
                + "Download, print or write them down now: they are never shown again."
        );
        public static readonly LocalizedText CodesAsFile = new("下载为文件", "Download as a file");
        public static readonly LocalizedText CodesFile = new(
            "创意城市网络在中国 · 管理：{0} 的恢复码（{1}，北京时间）\n丢失手机时，每个可代替验证码一次。不要与密码放在一起。",
            "UCCN in China, admin: recovery codes of {0} ({1}, Beijing time)\nWithout "
                + "the phone, each stands in for a code once. Do not keep them with the password."
        );
        public static readonly LocalizedText CodesKept = new("我已保存，进入管理", "I have kept them, go on");

        public static readonly LocalizedText Me = new("我的账号", "My account");
        public static readonly LocalizedText MyLanguage = new("界面语言", "Language");
        public static readonly LocalizedText ChangePassword = new("修改密码", "Change password");
        public static readonly LocalizedText CurrentPassword = new("当前密码", "Current password");
        public static readonly LocalizedText NewPassword = new("新密码", "New password");
        public static readonly LocalizedText CurrentWrong = new("当前密码不对。", "The current password is wrong.");
        public static readonly LocalizedText PasswordChanged = new(
            "密码已修改，其他设备上的登录都已结束。",
            "The password is changed; all other sessions have ended."
        );
        public static readonly LocalizedText Authenticator = new("验证器与恢复码", "Authenticator and recovery codes");
        public static readonly LocalizedText CodesLeft = new("还剩 {0} 个恢复码。", "{0} recovery codes are left.");
        public static readonly LocalizedText RenewAuthenticator = new("重新设置验证器和恢复码", "Set up authenticator and codes anew");
        public static readonly LocalizedText Elsewhere = new("其他设备", "Other devices");
        public static readonly LocalizedText LeaveElsewhere = new("在其他设备上全部退出", "Sign out everywhere else");
        public static readonly LocalizedText LeftElsewhere = new("其他设备上的登录都已结束。", "All other sessions have ended.");
        public static readonly LocalizedText Saved = new("已保存。", "Saved.");
    }

    public static class Audit
    {
        public static readonly LocalizedText Title = new("操作记录", "Audit log");
        public static readonly LocalizedText Lead = new(
            "谁在何时做了什么。只增不改，管理员也不能删除；被拒的登录和请求保留180天。",
            "Who did what and when. Only ever added to; not even administrators "
                + "can delete from it. Refused sign-ins and requests are kept for 180 days."
        );
        public static readonly LocalizedText When = new("时间", "When");
        public static readonly LocalizedText Who = new("人员", "Who");
        public static readonly LocalizedText What = new("操作", "What");
        public static readonly LocalizedText About = new("对象与说明", "About");
        public static readonly LocalizedText From = new("来自", "From");
        public static readonly LocalizedText Filter = new("查找", "Find");
        public static readonly LocalizedText FilterHint = new("人员、操作或对象", "Person, act or record");
        public static readonly LocalizedText FromDay = new("从", "From");
        public static readonly LocalizedText UntilDay = new("到", "Until");
        public static readonly LocalizedText AsFile = new(
            "下载这些记录（CSV，至多最新的 {0:N0} 条）",
            "Download these entries (CSV, the newest {0:N0} at most)"
        );
        public static readonly LocalizedText Older = new("更早", "Older");
        public static readonly LocalizedText Unbroken = new(
            "{0}核对过{1}条，前后连续。每夜核对一次，可发现误改和损坏，但不能防止有人重写整个数据库。",
            "Checked at {0}: {1} entries, unbroken. The nightly check finds "
                + "mistakes and damage, not somebody who rewrites the whole database."
        );
        public static readonly LocalizedText Unchecked = new(
            "尚未核对：启动后几分钟内进行，以后每夜一次。",
            "Not checked yet: that is done a few minutes after the start, then every night."
        );
        public static readonly LocalizedText Broken = new(
            "{1}核对时，记录在第{0}条不连续：数据库被直接改动过，或已损坏。",
            "When checked at {1}, the chain broke at entry {0}: the database was altered directly, or is damaged."
        );

        public static readonly LocalizedText SeedDid = new(
            "新增 {0} 条，更新 {1} 条；保留工作人员的值 {2} 处，未恢复已撤下的 {3} 条",
            "{0} added, {1} updated; {2} values of staff kept, {3} withdrawn records left so"
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
            [AuditAction.Repoint] = new("改指引用", "Repointed"),
            [AuditAction.ReleasePrinted] = new("去掉印刷行的链接", "Freed printed lines"),
            [AuditAction.LinkPrinted] = new("恢复印刷行的链接", "Linked printed lines again"),
            [AuditAction.StillRight] = new("译文看过，仍然正确", "Found a translation still right"),
            [AuditAction.PlanReview] = new("定复查日期", "Set the next review"),
            [AuditAction.LookThrough] = new("复查，内容无误", "Looked through: still right"),
            [AuditAction.KeepOurs] = new("不采用种子数据的值", "Kept our value against the seed’s"),
            [AuditAction.Purge] = new("清除草稿", "Removed drafts for good"),
            [AuditAction.Seed] = new("导入种子数据", "Seed files applied"),
            [AuditAction.Export] = new("下载文件", "Took a file"),
            [AuditAction.Invite] = new("生成邀请链接", "Made an invitation"),
            [AuditAction.WithdrawLink] = new("作废链接", "Withdrew a link"),
            [AuditAction.Join] = new("建立账号", "Account made"),
            [AuditAction.Reset] = new("重新设置登录", "Sign-in set up anew"),
            [AuditAction.ResetLink] = new("生成重新登录链接", "Made a link to get in again"),
            [AuditAction.SetRole] = new("更改角色", "Changed a role"),
            [AuditAction.Disable] = new("停用账号", "Disabled an account"),
            [AuditAction.Enable] = new("恢复账号", "Enabled an account"),
            [AuditAction.EndSessions] = new("结束他人登录", "Ended sessions"),
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
