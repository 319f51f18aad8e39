using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OtpNet;
using UccnPortal.Accounts;
using UccnPortal.Areas.Admin.Pages.Records;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Areas.Admin;

/// <summary>Forms larger than any record: only a real server knows how much it has been sent.</summary>
public sealed class LargeFormTests
{
    [Fact]
    public async Task Of_a_form_of_more_than_twelve_megabytes_nothing_is_kept_and_the_answer_says_so()
    {
        using var app = new KestrelApp();
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, Expect100ContinueTimeout = Timeout.InfiniteTimeSpan };
        using var client = new HttpClient(handler) { BaseAddress = app.Address };
        using var editor = await JoinAsync(app, client);
        await editor.GetAsync($"/admin/records/cities/{RecordId.For("city", "suzhou")}");
        var (path, fields) = editor.TypeIn("save", ("pinyin", "half"), ("summary.zh", new string('a', EditModel.MaxBytes)));
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("Origin", app.Address.GetLeftPart(UriPartial.Authority));
        request.Headers.ExpectContinue = true; // Nothing is sent before the server has looked at the length.

        using var refused = await client.SendAsync(request);
        var page = Html.Parse(await refused.DecodedAsync());
        await editor.GetAsync($"/admin/records/cities/{RecordId.For("city", "suzhou")}");

        Assert.True(refused.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge, $"{refused.StatusCode}");
        Assert.StartsWith("提交的内容不完整", page.QuerySelector("h1")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, editor.Status);
        Assert.Single(await app.Services.HistoryAsync(RecordId.For("city", "suzhou")));
        Assert.Equal(0, await app.Services.InDatabaseAsync(db => db.UnsavedPosts.CountAsync()));
    }

    private static async Task<Office.Browser> JoinAsync(KestrelApp app, HttpClient client)
    {
        var token = await app.Services.InScopeAsync(services =>
            services
                .GetRequiredService<Invitations>()
                .AddAsync(
                    new Invitation
                    {
                        Kind = InvitationKind.Account,
                        Role = Role.Editor,
                        For = "x",
                        By = "test",
                    },
                    CancellationToken.None
                )
        );
        var browser = new Office.Browser(client);
        await browser.GetAsync($"/admin/invitation?token={token}");
        await browser.PostAsync(("name", "李娜"), ("password", Office.Passphrase), ("again", Office.Passphrase));
        var seed = browser.Page.GetElementById("seed")?.TextContent ?? throw new InvalidOperationException("No seed is shown.");
        await browser.PostAsync(("code", new Totp(Base32Encoding.ToBytes(seed)).ComputeTotp(app.Clock.GetUtcNow().UtcDateTime)));
        return browser;
    }
}
