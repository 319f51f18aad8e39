using Microsoft.AspNetCore.Identity;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;

namespace UccnPortal.Accounts;

/// <summary>Requires length and strength instead of character classes, and gives the reason when it refuses a password.</summary>
public sealed class PasswordRules : IPasswordValidator<Account>
{
    public const int MinLength = 12;
    public const int MaxLength = 200;

    /// <summary>A zxcvbn score from 0 to 4; from 3 on, a password resists offline guessing of a stolen hash for a while.</summary>
    private const int MinScore = 3;

    private static readonly string[] WordsOfThisPlace =
    [
        "uccn",
        "unesco",
        "creative",
        "cities",
        "city",
        "network",
        "china",
        "tongji",
        "admin",
        "administrator",
        "portal",
        "chuangyi",
        "chengshi",
        "lianmeng",
        "创意城市",
        "教科文组织",
        "联盟",
        "同济",
    ];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(
            Problem(password ?? "", user.Name) is { } problem
                ? IdentityResult.Failed(new IdentityError { Code = "password", Description = problem.Zh })
                : IdentityResult.Success
        );

    /// <returns>Why the password is refused, or null.</returns>
    public static LocalizedText? Problem(string password, string name)
    {
        if (password.Length < MinLength)
        {
            return new(
                $"至少{MinLength}个字符；使用一句自己的话最容易记住。",
                $"At least {MinLength} characters; a sentence of your own is easiest to remember."
            );
        }

        if (password.Length > MaxLength)
            return new($"至多{MaxLength}个字符。", $"At most {MaxLength} characters.");
        if (Zxcvbn.Zxcvbn.MatchPassword(password, [.. WordsOfThisPlace, name]).Score < MinScore)
        {
            return new(
                "过于容易猜到：由常见密码、本单位的名称或有规律的字符组成。请添加几个不相关的词。",
                "Too easy to guess: it is made of common passwords, names of this place or regular patterns. Add a few unrelated words."
            );
        }

        return null;
    }
}
