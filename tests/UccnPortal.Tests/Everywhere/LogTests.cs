using System.Text.Json;
using OtpNet;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Everywhere;

/// <summary>What the built program writes on its console.</summary>
public sealed class LogTests
{
    private const string Forged = "\r\n{\"@m\":\"forged\"}\u001b[31mred";

    [Fact]
    public async Task Promise_62_whatever_strangers_send_stays_in_one_escaped_line_and_no_secret_is_in_the_log()
    {
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        using var program = PortalProcess.Start(database, [], ("Serilog__MinimumLevel__Default", "Verbose"));
        using var browser = new Office.Browser(
            new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = await program.AddressAsync() }
        );
        var link = new Uri(await program.SeenAsync(line => line.Contains("/admin/invitation?token=", StringComparison.Ordinal)));
        var forged = Uri.EscapeDataString(Forged);

        await browser.GetAsync($"/zh/{forged}?q={forged}", ("User-Agent", "agent"), ("Referer", $"http://x/{forged}"));
        await browser.GetAsync("/admin/sign-in");
        await browser.PostAsync(("name", $"a{Forged}"), ("password", "a wrong passphrase of a stranger"));
        await browser.GetAsync(link.PathAndQuery);
        await browser.PostAsync(("name", "周敏"), ("password", Office.Passphrase), ("again", Office.Passphrase));
        var seed = browser.Page.GetElementById("seed")?.TextContent ?? "";
        await browser.PostAsync(("code", new Totp(Base32Encoding.ToBytes(seed)).ComputeTotp()));
        await browser.GetAsync("/admin/me");
        program.AskToStop();
        await program.EndAsync();

        var lines = program.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("/admin/me", browser.Path);
        Assert.Contains(lines, line => line.Contains("forged", StringComparison.Ordinal)); // It has been logged at all.
        Assert.DoesNotContain(lines, line => line.StartsWith("{\"@m\"", StringComparison.Ordinal) || line.Contains('\u001b'));
        Assert.All(lines.Where(line => line[0] == '{'), line => JsonDocument.Parse(line).Dispose());
        var token = link.Query.Split('=')[1];
        // The link itself is printed for the operator.
        var logged = string.Join('\n', lines.Where(line => line.Trim() != link.OriginalString));
        Assert.All(
            new[]
            {
                Office.Passphrase,
                Office.Passphrase[..8],
                "a wrong passphrase",
                token,
                seed,
                seed.Replace(" ", "", StringComparison.Ordinal),
            },
            secret => Assert.DoesNotContain(secret, logged, StringComparison.Ordinal)
        );
    }
}
