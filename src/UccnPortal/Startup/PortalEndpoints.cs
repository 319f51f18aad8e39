using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using UccnPortal.Api;
using UccnPortal.Files;
using UccnPortal.Files.Feeds;
using UccnPortal.Http;
using UccnPortal.Records;

namespace UccnPortal.Startup;

internal static class PortalEndpoints
{
    public static void MapPortalEndpoints(this WebApplication app)
    {
        app.MapMethods("/sitemap.xml", ReadingMethods.All, Sitemap.AnswerAsync)
            .WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));
        app.MapMethods("/robots.txt", ReadingMethods.All, RobotsText.Answer).WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));
        app.MapMethods("/.well-known/security.txt", ReadingMethods.All, SecurityText.AnswerAsync)
            .WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));
        app.MapMethods("/{lang:language}/changes.atom", ReadingMethods.All, ChangesFeed.AnswerAsync)
            .WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));
        app.MapMethods("/{lang:language}/apply.ics", ReadingMethods.All, CallCalendar.AnswerAsync)
            .WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));
        app.MapMethods("/{lang:language}/apply/tentative.ics", ReadingMethods.All, CallCalendar.AnswerTentativeAsync)
            .WithMetadata(new ResponseKindAttribute(ResponseKind.Resource));
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false })
            .WithMetadata(new HttpMethodMetadata(ReadingMethods.All), new ResponseKindAttribute(ResponseKind.Resource));
        app.MapHealthChecks(
                "/health/ready",
                new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready"), ResponseWriter = WriteReportAsync }
            )
            .WithMetadata(new HttpMethodMetadata(ReadingMethods.All), new ResponseKindAttribute(ResponseKind.Resource));
        app.MapHealthChecks(
                "/health/write",
                new HealthCheckOptions
                {
                    Predicate = check => check.Tags.Contains("write"),
                    ResponseWriter = WriteReportAsync,
                    ResultStatusCodes = { [HealthStatus.Degraded] = StatusCodes.Status503ServiceUnavailable },
                }
            )
            .WithMetadata(new HttpMethodMetadata(ReadingMethods.All), new ResponseKindAttribute(ResponseKind.Resource));
        app.MapFigureFiles();
        app.MapShareFiles();
        app.MapApi();
        app.MapListFiles();
        app.MapDataFiles();
        app.MapMethods("/{**path}", ReadingMethods.All, ChooseLanguage).WithOrder(int.MaxValue);
    }

    private static IResult ChooseLanguage(HttpContext context, string? path)
    {
        var root = path?.Split('/')[0] ?? "";
        if (
            Languages.FromCode(root) is not null
            || root is "admin" or "embed" or "api" or "data" or "openapi" or "oembed" or "health" or "error"
            || root.Contains('.', StringComparison.Ordinal)
            || IsLanguageWithPasted(root)
        )
        {
            return Results.NotFound();
        }

        LanguageNegotiation.MarkNegotiated(context.Response);
        var language = LanguageNegotiation.Negotiate(context.Request).Code();
        return Results.Redirect(
            new PathString($"/{language}{(path is null ? "" : $"/{path}")}").ToUriComponent() + context.Request.QueryString
        );
    }

    // CanonicalPaths leads "/zh，首页" home.
    private static bool IsLanguageWithPasted(string root) =>
        root.Length > 2 && Languages.FromCode(root[..2]) is not null && !char.IsAsciiLetterOrDigit(root[2]) && root[2] != '-';

    /// <summary>Writes the status and a line per check with a message. Exceptions are only logged.</summary>
    private static Task WriteReportAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        var lacking = report
            .Entries.Where(entry => entry.Value is { Status: not HealthStatus.Healthy, Description: not null })
            .Select(entry => $"\n{entry.Key}: {entry.Value.Description}");
        return context.Response.WriteAsync(report.Status + string.Concat(lacking));
    }
}
