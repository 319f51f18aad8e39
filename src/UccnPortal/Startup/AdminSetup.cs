using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Options;
using UccnPortal.Accounts;
using UccnPortal.Areas.Admin;
using UccnPortal.Areas.Admin.Lists;
using UccnPortal.Data.Accounts;
using UccnPortal.Http;
using UccnPortal.Links;
using UccnPortal.Mailing;

namespace UccnPortal.Startup;

internal static class AdminSetup
{
    private const string Area = "Admin";

    private static readonly string[] OpenPages = ["/SignIn", "/SignInCode", "/Invitation", "/TwoFactor"];

    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(60);

    public static void AddPortalAdmin(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var options = builder.Configuration.GetSection(PortalOptions.Section).Get<PortalOptions>() ?? new PortalOptions();
        services.AddSingleton<ProtectionKeys>();
        var protection = services.AddDataProtection().SetApplicationName("UccnPortal");
        if (options.KeyCertificateFile.Length > 0)
        {
            protection.ProtectKeysWithCertificate(
                X509CertificateLoader.LoadPkcs12FromFile(options.KeyCertificateFile, options.KeyCertificatePassword)
            );
        }

        services.AddOptions<KeyManagementOptions>().Configure<ProtectionKeys>((keys, repository) => keys.XmlRepository = repository);

        services
            .AddIdentityCore<Account>(identity =>
            {
                identity.User.AllowedUserNameCharacters = ""; // Staff have Chinese names; invitations reject invisible characters.
                // PasswordRules checks passwords instead.
                identity.Password = new PasswordOptions
                {
                    RequiredLength = 1,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireUppercase = false,
                    RequireNonAlphanumeric = false,
                };
            })
            .AddUserStore<AccountStore>()
            .AddPasswordValidator<PasswordRules>();
        services.AddSingleton<ILookupNormalizer, AccountNames>();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 220_000); // OWASP's figure for PBKDF2 with HMAC-SHA512.
        services.AddScoped<OneTimeCodes>();
        services.AddScoped<Invitations>();
        services.AddScoped<SignInGuard>();
        services.AddSingleton<RefusalNotes>();
        services.AddScoped<SignIns>();
        if (builder.Environment.IsDevelopment())
            services.AddScoped<DevelopmentSignIn>();
        services.AddScoped<AccountList>();
        services.AddSingleton<RecordRows>();
        services.AddScoped<UnsavedPosts>();
        services.AddSingleton<FirstAdministrator>();
        services.AddSingleton(provider => new MailServer(
            MailSettingsOf(provider.GetRequiredService<IOptions<PortalOptions>>().Value),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddHostedService<ReviewReminders>();
        services.AddHealthChecks().AddCheck<MailCheck>("mail", tags: ["ready"]);
        services.AddHostedService<Sweeping>();
        services.AddSingleton(StrangerLimits.Usual);
        services.AddHttpContextAccessor();

        services
            .AddAuthentication(Staff.Scheme)
            .AddCookie(
                Staff.Scheme,
                cookie =>
                {
                    Harden(cookie, "staff", SameSiteMode.Lax, Idle); // Strict would break the links in colleagues' messages.
                    cookie.SlidingExpiration = true;
                    cookie.LoginPath = "/admin/sign-in";
                    cookie.ReturnUrlParameter = "return";
                    cookie.Events.OnValidatePrincipal = ValidateAsync;
                    cookie.Events.OnRedirectToLogin = context => AskToSignIn(context);
                    cookie.Events.OnRedirectToAccessDenied = context => Answer(context, StatusCodes.Status403Forbidden);
                }
            )
            .AddCookie(
                Staff.HalfScheme,
                cookie =>
                {
                    Harden(cookie, "half", SameSiteMode.Strict, SignIns.ForTheCode);
                    cookie.Events.OnRedirectToLogin = context => AskToSignIn(context);
                }
            );
        services.AddAuthorization();
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = AdminCookies.Prefix + "form";
            forms.Cookie.HttpOnly = true;
            forms.Cookie.SameSite = SameSiteMode.Strict;
            forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            forms.SuppressXFrameOptionsHeader = true; // SecurityHeaders controls framing.
        });
        // This factory throws on malformed names, and no page sends such forms.
        services.Configure<MvcOptions>(mvc => mvc.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>());
        services.AddRazorPages(pages =>
        {
            pages.Conventions.AddAreaFolderApplicationModelConvention(
                Area,
                "/",
                page =>
                    page.EndpointMetadata.Add(
                        page.HandlerTypeAttributes.OfType<ResponseKindAttribute>().FirstOrDefault()
                            ?? new ResponseKindAttribute(ResponseKind.Admin)
                    )
            );
            pages.Conventions.AuthorizeAreaFolder(Area, "/");
            foreach (var open in OpenPages)
                pages.Conventions.AllowAnonymousToAreaPage(Area, open);
        });
    }

    public static void UsePortalAdmin(this WebApplication app, bool allowInsecureLan) =>
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments("/admin", StringComparison.OrdinalIgnoreCase),
            admin =>
            {
                admin.UseMiddleware<AdminTransport>(allowInsecureLan);
                admin.UseMiddleware<AdminCookies>();
                admin.Use(next => context => FormStream.Use(context, next));
                admin.UseAuthentication();
                admin.ApplicationServices.GetRequiredService<StrangerLimits>().Stand(admin);
                admin.UseAuthorization();
            }
        );

    private static MailSettings? MailSettingsOf(PortalOptions options)
    {
        if (options.MailServer.Length == 0)
            return null;

        const int submission = 587;
        var parts = options.MailServer.Split(':');
        return new MailSettings(
            parts[0],
            parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : submission,
            options.MailFrom
        )
        {
            User = options.MailUser,
            Password = options.MailPassword,
            IsPlain = options.MailIsPlain,
        };
    }

    private static void Harden(CookieAuthenticationOptions cookie, string name, SameSiteMode sameSite, TimeSpan life)
    {
        cookie.Cookie.Name = AdminCookies.Prefix + name;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = sameSite;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = life;
        cookie.SlidingExpiration = false;
    }

    /// <summary>Checks every signed-in request in the database, so that a disabled account is out at once on all instances.</summary>
    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var user = context.Principal!; // A validated cookie has a principal.
        var goesOnAs = await context
            .HttpContext.RequestServices.GetRequiredService<SignIns>()
            .ValidateAsync(user, context.HttpContext.RequestAborted);
        if (goesOnAs is null)
        {
            context.RejectPrincipal();
        }
        else if (goesOnAs != user)
        {
            context.ReplacePrincipal(goesOnAs);
            context.ShouldRenew = true;
        }
    }

    private static async Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (IsScript(request))
        {
            await Answer(context, StatusCodes.Status401Unauthorized);
            return;
        }

        var isForm =
            HttpMethods.IsPost(request.Method) && request.Path.StartsWithSegments("/admin/records", StringComparison.OrdinalIgnoreCase);
        var kept = isForm ? await LostPost.KeepAsync(context.HttpContext) : null;
        var isLost = isForm && kept is null && request.ContentLength > 0;
        context.Response.Redirect(
            kept is not null ? new AdminLinks().SignInFor(kept)
            : isLost ? $"{LocalPartOf(context.RedirectUri)}&lost=1"
            : LocalPartOf(context.RedirectUri)
        );
    }

    /// <summary>Drops host and scheme, which a request can forge, so that the sign-in redirect stays within the site.</summary>
    private static string LocalPartOf(string address) => new Uri(address).PathAndQuery;

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static bool IsScript(HttpRequest request) =>
        request.Headers["Sec-Fetch-Mode"] == "cors" || request.Headers.XRequestedWith.Count > 0;
}
