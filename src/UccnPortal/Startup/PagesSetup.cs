using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using UccnPortal.Api;
using UccnPortal.Areas.Embeds;
using UccnPortal.Drawings;
using UccnPortal.Files;
using UccnPortal.Http;
using UccnPortal.Http.Caching;
using UccnPortal.Links;
using UccnPortal.Records;

namespace UccnPortal.Startup;

internal static class PagesSetup
{
    public static void AddPortalPages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services
            .AddRazorPages(options =>
            {
                options.Conventions.Add(new LanguagePrefix());
                options.Conventions.Add(new OwnAntiforgery());
                options.Conventions.AddAreaPageApplicationModelConvention(
                    "Embeds",
                    "/Frame",
                    page => page.EndpointMetadata.Add(new ResponseKindAttribute(ResponseKind.Embed))
                );
            })
            .ConfigureApplicationPartManager(parts =>
                parts.FeatureProviders.Remove(parts.FeatureProviders.OfType<ControllerFeatureProvider>().Single())
            ); // There are no controllers to look for.
        services.AddPageParts();
        services.Configure<RouteOptions>(options =>
        {
            options.ConstraintMap["language"] = typeof(LanguageConstraint);
            options.ConstraintMap["embed-language"] = typeof(EmbedLanguageConstraint);
        });

        // Chinese is not escaped, which makes pages shorter and readable. < > & " ' still are.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton(provider => new PictureFonts(
            provider.GetRequiredService<IOptions<PortalOptions>>().Value.FontFile,
            provider.GetRequiredService<ILogger<PictureFonts>>()
        ));
        services.AddSingleton(provider =>
            LimitsOf(provider.GetRequiredService<IOptions<PortalOptions>>().Value, provider.GetRequiredService<IConfiguration>())
        );
        services.AddSingleton(provider => new Fragments(provider.GetRequiredService<IOptions<PortalOptions>>().Value.Caching));
        services.AddSingleton<EmbedScript>();
        services.AddHealthChecks().AddCheck<PicturesCheck>("pictures", tags: ["ready"]);
        services.AddApiDescription();
        services.AddSingleton(provider => new SecurityContact(
            provider.GetRequiredService<IOptions<PortalOptions>>().Value.SecurityContact
        ));
        services.AddSingleton(provider => new PortalLinksFactory(
            provider.GetRequiredService<IOptions<PortalOptions>>().Value.PublicBaseUrl
        ));
    }

    /// <summary>Tells the host that authentication has its place; otherwise it comes before everything.</summary>
    public static void LeaveAuthenticationToAdmin(this IApplicationBuilder app)
    {
        app.Properties["__AuthenticationMiddlewareSet"] = true;
        app.Properties["__AuthorizationMiddlewareSet"] = true;
    }

    private static PageCacheLimits LimitsOf(PortalOptions options, IConfiguration configuration)
    {
        const int WaitingForEach = 16;
        var atOnce = Math.Max(2, Environment.ProcessorCount); // Rendering is bound by the processor.
        return new PageCacheLimits(
            options.Caching ? options.PageCacheBytes : 0,
            atOnce,
            atOnce * WaitingForEach,
            options.PublicBaseUrl.Length > 0,
            [.. LocalNames.All, .. ProxySetup.HostsOf(options, configuration)]
        );
    }

    /// <summary>PortalPage refuses posts to public pages, and AdminPage checks the token itself.</summary>
    private sealed class OwnAntiforgery : IPageApplicationModelConvention
    {
        public void Apply(PageApplicationModel model) => model.Filters.Add(new IgnoreAntiforgeryTokenAttribute());
    }

    /// <summary>Puts the language first in the path of public pages.</summary>
    private sealed class LanguagePrefix : IPageRouteModelConvention
    {
        public void Apply(PageRouteModel model)
        {
            if (model.AreaName is "Admin" || (model.AreaName, model.ViewEnginePath) is ("Embeds", "/Frame") or (null, "/Error"))
                return;

            foreach (var selector in model.Selectors)
            {
                var route = selector.AttributeRouteModel!; // A page always has a route.
                route.Template = AttributeRouteModel.CombineTemplates("{lang:language}", route.Template?.TrimStart('/'));
            }
        }
    }

    /// <summary>Never matches a literal segment; otherwise the route table would be a hundred times as large.</summary>
    private abstract class CodeConstraint : IRouteConstraint, IParameterLiteralNodeMatchingPolicy
    {
        public bool Match(
            HttpContext? httpContext,
            IRouter? route,
            string routeKey,
            RouteValueDictionary values,
            RouteDirection routeDirection
        ) => IsCode(values[routeKey] as string);

        public bool MatchesLiteral(string parameterName, string literal) => IsCode(literal);

        protected abstract bool IsCode(string? word);
    }

    private sealed class LanguageConstraint : CodeConstraint
    {
        protected override bool IsCode(string? word) => Languages.FromCode(word) is not null;
    }

    private sealed class EmbedLanguageConstraint : CodeConstraint
    {
        protected override bool IsCode(string? word) => EmbedLanguage.FromCode(word) is not null;
    }
}
