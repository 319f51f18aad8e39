using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using OtpNet;
using UccnPortal.Accounts;
using UccnPortal.Data.Accounts;

namespace UccnPortal.Tests.Support;

/// <summary>Staff on a portal of its own, who sign in through the real forms with tokens and cookies.</summary>
public sealed class Office : IDisposable
{
    public const string Passphrase = "城里的月光照着九只鸭子 bathtub";

    public Office(string provider = TestDatabase.Sqlite)
        : this(TestDatabase.Seeded(provider)) { }

    public Office(TestDatabase database, string environment = "Production") =>
        App = PortalApp.On(database, environment).With(services => RemoteAddresses.AddTo(services));

    public PortalApp App { get; }

    public void Dispose() => App.Dispose();

    /// <summary>A browser of somebody who has not signed in, at an address of its own.</summary>
    public Browser Open(string address = "203.0.113.7") =>
        new(
            App.CreateClient(
                new WebApplicationFactoryClientOptions
                {
                    AllowAutoRedirect = false,
                    HandleCookies = true,
                    BaseAddress = new Uri("https://localhost"),
                }
            ),
            address
        );

    public Task<string> LinkAsync(Invitation invitation) =>
        App.Services.InScopeAsync(services => services.GetRequiredService<Invitations>().AddAsync(invitation, CancellationToken.None));

    /// <summary>Makes an account as a person does: by a link, with a password and an authenticator.</summary>
    public async Task<Person> JoinAsync(
        string name,
        Role role = Role.Administrator,
        string address = "203.0.113.7",
        Browser? browser = null
    )
    {
        var token = await LinkAsync(
            new Invitation
            {
                Kind = InvitationKind.Account,
                Role = role,
                For = name,
                By = "test",
            }
        );
        return await JoinByAsync(browser ?? Open(address), token, name);
    }

    public async Task<Person> JoinByAsync(Browser browser, string token, string name)
    {
        await browser.GetAsync($"/admin/invitation?token={token}");
        await browser.PostAsync(("name", name), ("password", Passphrase), ("again", Passphrase));
        Assert.Equal("/admin/two-factor", browser.Path);
        var seed = browser.Page.GetElementById("seed")?.TextContent ?? throw new InvalidOperationException("No seed is shown.");
        var person = new Person(this, browser, name, seed);
        await browser.PostAsync(("code", person.Code()));
        return person with { RecoveryCodes = [.. browser.Page.QuerySelectorAll("#codes code").Select(code => code.TextContent)] };
    }

    public sealed record Person(Office Office, Browser Browser, string Name, string Seed)
    {
        public IReadOnlyList<string> RecoveryCodes { get; init; } = [];

        /// <summary>What the authenticator shows, or showed some half-minutes ago.</summary>
        public string Code(int stepsAgo = 0) =>
            new Totp(Base32Encoding.ToBytes(Seed)).ComputeTotp(Office.App.Clock.GetUtcNow().UtcDateTime.AddSeconds(-30 * stepsAgo));

        /// <summary>Signs in anew in another browser.</summary>
        public async Task<Browser> SignInAsync(Browser? browser = null)
        {
            browser ??= Office.Open();
            Office.App.Clock.Advance(TimeSpan.FromSeconds(60)); // The last code is used up.
            await browser.GetAsync("/admin");
            await browser.PostAsync(("name", Name), ("password", Passphrase));
            await browser.PostAsync(("code", Code()));
            return browser;
        }
    }

    /// <summary>Keeps cookies, follows redirects within the site, and posts the form it looks at with all its fields.</summary>
    public sealed class Browser(HttpClient client, string address = "127.0.0.1") : IDisposable
    {
        private readonly Uri _site = client.BaseAddress ?? throw new ArgumentException("The client has no base address.", nameof(client));

        private string Origin => _site.GetLeftPart(UriPartial.Authority);

        public IHtmlDocument Page { get; private set; } = Html.Parse("");
        public HttpStatusCode Status { get; private set; }
        public string Path { get; private set; } = "";
        public Dictionary<string, string> Headers { get; private set; } = [];

        /// <summary>What the site last told this browser to forget, on the way to the page shown.</summary>
        public string Forgotten { get; private set; } = "";

        public void Dispose() => client.Dispose();

        public Task GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, null, headers);

        /// <summary>Fills in the form of the page that posts to the action (the first if none is named) and sends it.</summary>
        public Task PostAsync(params (string Name, string Value)[] fields) => PostToAsync("", fields);

        public Task PostToAsync(string action, params (string Name, string Value)[] fields)
        {
            var (path, filled) = FillIn(action, fields);
            return SendAsync(HttpMethod.Post, path, filled, [("Origin", Origin)]);
        }

        public (string Path, List<KeyValuePair<string, string>> Fields) FillIn(string action, params (string Name, string Value)[] fields)
        {
            var form =
                Page.QuerySelectorAll("main form[method=post]")
                    .OfType<IHtmlFormElement>()
                    .FirstOrDefault(form => (form.GetAttribute("action") ?? "").EndsWith(action, StringComparison.Ordinal))
                ?? throw new InvalidOperationException($"{Path} ({Status}) has no form to {action}: {Page.Body?.TextContent}");
            var hidden = form.QuerySelectorAll("input[type=hidden]")
                .OfType<IHtmlInputElement>()
                .Select(input => (Name: input.Name ?? "", input.Value))
                .Where(input => fields.All(field => field.Name != input.Name));
            return (
                form.GetAttribute("action") is { Length: > 0 } to ? to : Path,
                [.. hidden.Concat(fields).Select(field => KeyValuePair.Create(field.Name, field.Value))]
            );
        }

        /// <summary>Types into the form that has the button and presses it: all that the form holds is sent, as browsers send it.</summary>
        public Task PressAsync(string button, params (string Name, string Value)[] typed)
        {
            var (path, fields) = TypeIn(button, typed);
            return SendAsync(HttpMethod.Post, path, fields, [("Origin", Origin)]);
        }

        public (string Path, List<KeyValuePair<string, string>> Fields) TypeIn(string button, params (string Name, string Value)[] typed)
        {
            var pressed =
                Page.QuerySelectorAll("main button[name=do]")
                    .OfType<IHtmlButtonElement>()
                    .FirstOrDefault(found => found.Value == button && !found.IsDisabled)
                ?? throw new InvalidOperationException(
                    $"{Path} ({Status}) has no button {button}: {Page.QuerySelector("main")?.TextContent}"
                );
            var form = pressed.Form ?? throw new InvalidOperationException($"The button {button} is in no form.");
            var words = typed.ToDictionary(field => field.Name, field => field.Value);
            var fields = new List<KeyValuePair<string, string>>();
            foreach (
                var control in form.QuerySelectorAll("input, select, textarea")
                    .Where(control => control.GetAttribute("name") is { Length: > 0 } && control.Closest("fieldset[disabled]") is null)
            )
            {
                var name = control.GetAttribute("name") ?? "";
                var isTyped = words.TryGetValue(name, out var word) && control is not IHtmlInputElement { Type: "hidden" };
                var value = control switch
                {
                    IHtmlInputElement { Type: "checkbox" or "radio" } box => (isTyped ? word == box.Value : box.IsChecked)
                        ? box.Value
                        : null,
                    _ when isTyped => word,
                    IHtmlSelectElement list => list.Value ?? "",
                    IHtmlTextAreaElement text => text.Value,
                    _ => control.GetAttribute("value") ?? "",
                };
                if (isTyped)
                    typed = [.. typed.Where(field => field.Name != name)];
                if (value is not null)
                    fields.Add(KeyValuePair.Create(name, control is IHtmlTextAreaElement ? value.ReplaceLineEndings("\r\n") : value));
            }

            Assert.Equal([], typed.Select(field => field.Name)); // Only existing fields can be filled in.
            fields.Add(KeyValuePair.Create("do", button));
            return (form.GetAttribute("action") is { Length: > 0 } to ? to : Path, fields);
        }

        /// <summary>Sends beside what the browser shows, as the second click of a double click does.</summary>
        public Task<HttpStatusCode> AgainAsync(string path, IEnumerable<KeyValuePair<string, string>> fields) =>
            AgainAsync(path, new FormUrlEncodedContent(fields));

        public async Task<HttpStatusCode> AgainAsync(string path, HttpContent content)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
            request.Headers.Add(RemoteAddresses.Header, address);
            request.Headers.Add("Origin", Origin);
            using var response = await client.SendAsync(request);
            return response.StatusCode;
        }

        public async Task SendAsync(
            HttpMethod method,
            string path,
            IEnumerable<KeyValuePair<string, string>>? fields,
            params (string Name, string Value)[] headers
        )
        {
            for (var hops = 0; hops < 6; hops++)
            {
                using var request = new HttpRequestMessage(method, path);
                request.Headers.Add(RemoteAddresses.Header, address);
                foreach (var (name, value) in headers)
                    request.Headers.TryAddWithoutValidation(name, value);
                if (method == HttpMethod.Post)
                    request.Content = new FormUrlEncodedContent(fields ?? []);
                using var response = await client.SendAsync(request);
                (Status, Headers, Page) = (
                    response.StatusCode,
                    response.AllHeaders(),
                    Html.Parse(await response.Content.ReadAsStringAsync())
                );
                Path = path.Split('?')[0];
                Forgotten = Headers.GetValueOrDefault("Clear-Site-Data", Forgotten);
                if (Status is not (HttpStatusCode.Redirect or HttpStatusCode.MovedPermanently))
                    return;

                var location = new Uri(
                    new Uri(_site, path),
                    response.Headers.Location ?? throw new InvalidOperationException("A redirect to nowhere.")
                );
                Assert.Equal(_site.Host, location.Host);
                (method, path, fields, headers) = (HttpMethod.Get, location.PathAndQuery, null, []);
            }
        }
    }
}
