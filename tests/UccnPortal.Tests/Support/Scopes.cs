using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UccnPortal.Accounts;
using UccnPortal.Data;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Seeding;

namespace UccnPortal.Tests.Support;

/// <summary>Actions of staff, each in its own scope, as in a request.</summary>
internal static class Scopes
{
    public static readonly Change ByStaff = new("li.na", "Corrected") { PublicNote = new LocalizedText("已更正", "Corrected") };

    public static async Task InScopeAsync(this IServiceProvider services, Func<IServiceProvider, Task> act)
    {
        await using var scope = services.CreateAsyncScope();
        await act(scope.ServiceProvider);
    }

    public static async Task<T> InScopeAsync<T>(this IServiceProvider services, Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    public static Task<T> InDatabaseAsync<T>(this IServiceProvider services, Func<PortalDb, Task<T>> act) =>
        services.InScopeAsync(scope => act(scope.GetRequiredService<PortalDb>()));

    public static Task<T> WithEditorAsync<T>(this IServiceProvider services, Func<Editor, Task<T>> act) =>
        services.InScopeAsync(scope => act(scope.GetRequiredService<Editor>()));

    /// <summary>The published record, which must exist.</summary>
    public static Task<(T Record, int Version)> OpenAsync<T>(this IServiceProvider services, string slug)
        where T : Record =>
        services.WithEditorAsync(async editor =>
            await editor.FindAsync<T>(slug) ?? throw new InvalidOperationException($"No published {typeof(T).Name} {slug}.")
        );

    /// <summary>Opens a record, changes it and publishes it.</summary>
    public static async Task<Outcome> EditAsync<T>(this IServiceProvider services, string slug, Action<T> change)
        where T : Record
    {
        var (record, version) = await services.OpenAsync<T>(slug);
        change(record);
        return await services.PublishAsync(record, version);
    }

    /// <summary>The record as its form opens it, which must exist.</summary>
    public static async Task<Opened> FormAsync(this IServiceProvider services, string kind, string slug)
    {
        var id = await services.InDatabaseAsync(db =>
            db.Entries.Where(entry => entry.Kind == kind && entry.Slug == slug).Select(entry => entry.Id).SingleAsync()
        );
        return await services.WithEditorAsync(editor => editor.OpenAsync(id)) ?? throw new InvalidOperationException($"No {kind} {slug}.");
    }

    /// <summary>Opens a record as its form does, changes it and saves it as a draft.</summary>
    public static async Task<Outcome> DraftAsync<T>(this IServiceProvider services, string slug, Action<T> change, Change? by = null)
        where T : Record
    {
        var opened = await services.FormAsync(RecordKinds.KindOf(typeof(T)), slug);
        change((T)opened.Working);
        return await services.WithEditorAsync(editor => editor.SaveDraftAsync(opened.Working, opened.Entry.Version, by ?? ByStaff));
    }

    public static Task<T> CatalogueAsync<T>(this IServiceProvider services, Func<Catalogue, Task<T>> act) =>
        services.InScopeAsync(scope => act(scope.GetRequiredService<Catalogue>()));

    public static Task<IReadOnlyList<Revision>> HistoryAsync(this IServiceProvider services, Guid id) =>
        services.CatalogueAsync(catalogue => catalogue.HistoryAsync(id));

    public static Task<Outcome> PublishAsync(this IServiceProvider services, Record record, int baseVersion) =>
        services.WithEditorAsync(editor => editor.PublishAsync(record, baseVersion, ByStaff));

    public static async Task<Outcome> WithdrawAsync<T>(this IServiceProvider services, string slug)
        where T : Record
    {
        var (record, version) = await services.OpenAsync<T>(slug);
        return await services.WithEditorAsync(editor =>
            editor.WithdrawAsync(record.Id, version, new Withdrawal(WithdrawalReason.InError), ByStaff)
        );
    }

    public static Task<IReadOnlyList<string>> CheckAsync(this IServiceProvider services) =>
        services.InDatabaseAsync(db => PublishedRecordsCheck.RunAsync(db, Sample.ThisYear));

    /// <summary>The portal's background work, every few minutes and every night.</summary>
    public static async Task LookThroughAsync(this PortalApp app)
    {
        using var sweeping = ActivatorUtilities.CreateInstance<Sweeping>(app.Services);
        await sweeping.LookAsync(default);
    }

    /// <summary>A start with newer seed files, in which so many cities have another position.</summary>
    public static async Task UpdateDataAsync(this PortalApp app, int cities)
    {
        using var seed = new SeedFolder();
        seed.EditAll(
            "cities.json",
            entries =>
            {
                foreach (var city in entries.OfType<JsonObject>().Take(cities))
                    city["latitude"] = 31.5;
            }
        );
        await app.InScopeAsync(services => services.GetRequiredService<Seeder>().RunAsync(seed.Path));
    }

    /// <summary>The network as a reader would get it from a process that has just started.</summary>
    public static async Task<PublishedNetwork> NetworkAsync(this IServiceProvider services)
    {
        using var publication = ActivatorUtilities.CreateInstance<Publication>(services);
        return await publication.CurrentAsync();
    }
}
