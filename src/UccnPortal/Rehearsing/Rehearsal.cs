using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Rehearsing;

/// <summary>Holds the pipeline of the public pages; empty in commands, which run no site.</summary>
public sealed class RehearsalStage
{
    public RequestDelegate? Pages { get; set; }
}

/// <summary>Renders the pages that a change affects. A page that also fails without the change does not prevent publication.</summary>
internal sealed class Rehearsal(
    Publication publication,
    RehearsalStage stage,
    IServiceScopeFactory scopes,
    TimeProvider time,
    ILogger<Rehearsal> log
) : IRehearsal
{
    private const int NamedPages = 3;

    private static readonly PortalLinks Links = new("");

    /// <summary>The last change that rendered without a problem, so that checking and then publishing renders it once.</summary>
    private string _shown = "";

    public IReadOnlyList<Problem> TextsOf(Record record) =>
        [
            .. from text in RecordTexts.MarkdownOf(record)
            from language in Languages.All
            where !MarkdownText.CanShow(text.Text.In(language))
            select new Problem($"{text.Path}.{language.Code()}", UiText.Rehearsal.Unreadable),
        ];

    public async Task<IReadOnlyList<Problem>> PagesAsync(PublicChange change, CancellationToken cancel = default)
    {
        if (stage.Pages is not { } pages)
            return [];

        var now = await publication.LatestAsync(cancel);
        var key = $"{now.Version} {change.Withdrawn?.Id} {string.Join('\n', change.Published.Select(RecordJson.Write))}";
        if (key == Volatile.Read(ref _shown))
            return [];
        if (change is { Withdrawn: null, Published: [var only] } && DraftOverlay.Obstacles(now, only) is { Count: > 0 } obstacles)
            return obstacles;

        PublishedNetwork next;
        try
        {
            next = now.With(change.Published, change.Withdrawn?.Id, time.GetUtcNow().UtcDateTime);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            log.LogError(error, "A change cannot be laid over what is published");
            return [new Problem("", UiText.Rehearsal.NothingShows)];
        }

        var problems = new List<Problem>();
        foreach (var path in PathsOf(change))
        {
            if (await ShowsAsync(pages, next, path, cancel) || !await ShowsAsync(pages, now, path, cancel))
                continue;

            problems.Add(new Problem("", UiText.Rehearsal.PageFails.With(path)));
            if (problems.Count == NamedPages)
                break;
        }

        if (problems.Count == 0)
            Volatile.Write(ref _shown, key);
        return problems;
    }

    private static IEnumerable<string> PathsOf(PublicChange change) =>
        Languages
            .All.SelectMany(language =>
                change
                    .Published.SelectMany(record => PathsOf(record, language))
                    .Concat(
                        change.Withdrawn is { } gone
                            ? PathsOf(gone, language).Where(RecordAddresses.IsLasting).Append(Links.Home(language))
                            : []
                    )
                    .Append(Links.Edition(language))
            )
            .Distinct();

    private static IEnumerable<string> PathsOf(Record record, Language language)
    {
        if (RecordPlace.PageShowing(record, Links, language) is { } page)
            yield return page.Split('#')[0];
        if (record is City)
        {
            yield return Links.Name(language, record.Slug);
            yield return Links.Network(language);
        }

        if (record is CreativeField)
            yield return Links.Criteria(language);
        if (record is Call)
            yield return Links.ApplyDocuments(language);
    }

    private async Task<bool> ShowsAsync(RequestDelegate pages, PublishedNetwork network, string path, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = cancel };
        var query = path.IndexOf('?', StringComparison.Ordinal);
        (context.Request.Method, context.Request.Scheme, context.Request.Host) = (
            HttpMethods.Get,
            Uri.UriSchemeHttps,
            new HostString("localhost")
        );
        context.Request.Path = PathString.FromUriComponent(query < 0 ? path : path[..query]);
        context.Request.QueryString = new QueryString(query < 0 ? "" : path[query..]);
        context.Response.Body = Stream.Null;
        context.Features.Set(new Preview(network, path));
        try
        {
            await pages(context);
            return context.Response.StatusCode < StatusCodes.Status400BadRequest;
        }
        catch (Exception error) when (error is not OutOfMemoryException && !cancel.IsCancellationRequested)
        {
            log.LogError(error, "{Path} cannot be made", path);
            return false;
        }
    }
}
