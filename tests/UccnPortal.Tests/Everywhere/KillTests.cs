using System.Globalization;
using System.Net;
using Microsoft.Data.Sqlite;
using UccnPortal.Records;
using UccnPortal.Tests.Support;
using Xunit.Abstractions;

namespace UccnPortal.Tests.Everywhere;

/// <summary>The built program, killed at any moment while somebody saves.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const string Field = "office.zh";

    private static readonly string Form = $"/admin/records/cities/{RecordId.For("city", "suzhou")}";

    [Fact]
    public async Task Promise_41_whatever_was_acknowledged_is_there_after_each_kill()
    {
        var kills = LongDataAttribute.IsLong ? 100 : 20;
        var random = new Random(41);
        using var database = TestDatabase.Seeded(TestDatabase.Sqlite);
        var cookies = new CookieContainer();
        var (saved, sent) = (0, 0);

        for (var kill = 0; kill < kills; kill++)
        {
            using var program = PortalProcess.Start(database, []);
            using var browser = Open(await program.AddressAsync(), cookies);
            if (kill == 0)
                await program.JoinAsync(browser);

            await browser.GetAsync(Form);
            var shown = ShownIn(browser);
            Assert.InRange(shown, saved, sent);

            var mayEnd = saved + random.Next(1, 4);
            Task? killing = null;
            try
            {
                while (true)
                {
                    sent++;
                    if (saved >= mayEnd)
                        killing ??= KillAsync(program, TimeSpan.FromMilliseconds(random.Next(0, 60))); // The moment of the kill is random.
                    await browser.PressAsync("save", (Field, sent.ToString(CultureInfo.InvariantCulture)));
                    Assert.Equal(HttpStatusCode.OK, browser.Status);
                    saved = ShownIn(browser);
                }
            }
            catch (HttpRequestException) when (killing is not null)
            {
                await killing;
            }

            Assert.Equal("ok", await CheckAsync(database, "PRAGMA integrity_check"));
            Assert.Null(await CheckAsync(database, "PRAGMA foreign_key_check"));
        }

        var (exitCode, said) = await PortalProcess.RunAsync(database, ["verify"]);

        output.WriteLine($"{kills} kills, {saved} saves acknowledged of {sent} sent");
        Assert.True(exitCode == 0, said);
        Assert.True(saved > kills);
    }

    private static int ShownIn(Office.Browser browser) =>
        int.TryParse(browser.Page.QuerySelector($"[name='{Field}']")?.GetAttribute("value"), CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    private static async Task KillAsync(PortalProcess program, TimeSpan later)
    {
        await Task.Delay(later);
        await program.KillAsync();
    }

    private static Office.Browser Open(Uri address, CookieContainer cookies) =>
        new(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = address });

    private static async Task<string?> CheckAsync(TestDatabase database, string pragma)
    {
        await using var connection = new SqliteConnection($"Data Source={database.SqliteFile};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = pragma;
        return (await command.ExecuteScalarAsync())?.ToString();
    }
}
