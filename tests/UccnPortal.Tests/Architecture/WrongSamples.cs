using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using UccnPortal.Areas.Admin;
using UccnPortal.Data;
using UccnPortal.Editing;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Pages;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Seeding;
using UccnPortal.Text;

namespace UccnPortal.Tests.Architecture;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class PretendsToBeInAttribute(string folder) : Attribute
{
    public string Folder { get; } = folder;
}

/// <summary>Uses much, but only what its row allows.</summary>
internal sealed class RightSample(Publication publication)
{
    public async Task<string> TitleAsync(HttpContext context) =>
        Reader.For(context).Text((await publication.CurrentAsync()).Settings.SiteName) + UiText.Site.Name.In(Language.Zh);
}

/// <summary>Types that break the table of directions in different ways; all must be found.</summary>
internal static class WrongSamples
{
    [PretendsToBeIn("Records")]
    internal sealed class RecordThatKnowsItsTable
    {
        [Owned]
        internal sealed class Row;
    }

    [PretendsToBeIn("Records")]
    internal sealed class RecordThatSpeaks
    {
        public LocalizedText Words { get; } = UiText.Site.Name;
    }

    [PretendsToBeIn("Records")]
    internal sealed class RecordThatReadsRequests
    {
        public string Path(HttpRequest request) => request.Path + GetHashCode();
    }

    [PretendsToBeIn("Text")]
    internal sealed class WordsFromThePublication
    {
        public PublishedNetwork? Network { get; set; }
    }

    [PretendsToBeIn("Data")]
    internal sealed class TableThatEdits(Editor editor)
    {
        public object Editor { get; } = editor;
    }

    [PretendsToBeIn("Data")]
    internal sealed class TableThatKnowsTheRequest
    {
        public object? Context { get; set; } = new HttpContextAccessor();
    }

    [PretendsToBeIn("Publishing")]
    internal sealed class ReaderThatWrites
    {
        public object? Write(object editor) => ((Editor)editor).ToString() + GetHashCode();
    }

    [PretendsToBeIn("Publishing")]
    internal abstract class ModelOfARequest : IHttpContextAccessor
    {
        public HttpContext? HttpContext { get; set; }
    }

    [PretendsToBeIn("Backups")]
    internal sealed class BackupOfARequest(Editor editor)
    {
        public object Editor { get; } = editor;
    }

    [PretendsToBeIn("Mailing")]
    internal sealed class MailThatReadsTables(PortalDb db)
    {
        public string? Provider { get; } = db.ToString();
    }

    [PretendsToBeIn("Editing")]
    internal sealed class EditorThatReadsWhatIsPublished
    {
        public List<PublishedCity> Cities { get; } = [];
    }

    [PretendsToBeIn("Seeding")]
    internal sealed class SeederThatRendersPages : PortalPage;

    [PretendsToBeIn("Links")]
    internal sealed class LinkThatQueries
    {
        public async Task<int> CountAsync(object db) => await ((PortalDb)db).Entries.CountAsync() + GetHashCode();
    }

    [PretendsToBeIn("Markup")]
    internal sealed class MarkupThatKnowsThePublication
    {
        public Func<string> Slug { get; } = () => new PublishedField(new CreativeField()).Slug;
    }

    [PretendsToBeIn("Search")]
    internal sealed class SearchThatReadsRequests
    {
        public string Words(HttpRequest request) => request.Path + GetHashCode();
    }

    [PretendsToBeIn("Http")]
    internal sealed class CacheThatQueries
    {
        private readonly Dictionary<string, PortalDb[]> _contexts = [];

        public int Count => _contexts.Count;
    }

    [PretendsToBeIn("Rehearsing")]
    internal sealed class RehearsalThatKnowsAPage : PortalPage;

    [PretendsToBeIn("Api")]
    internal sealed class AnswerThatKnowsAPage
    {
        public object? Page(object page) => ((PortalPage)page).Reader.ToString() + GetHashCode();
    }

    [PretendsToBeIn("Files")]
    internal sealed class FeedThatEdits
    {
        public Change Change { get; } = new("", "");
    }

    [PretendsToBeIn("Areas.Embeds")]
    internal sealed class EmbedThatKnowsTheAdmin
    {
        public async Task<string> SectionAsync()
        {
            await Task.Yield();
            return typeof(AdminPage).Name + GetHashCode();
        }
    }

    [PretendsToBeIn("Drawings")]
    internal sealed class DrawingThatReadsRequests
    {
        public object? Context { get; set; } = new HttpContextAccessor();
    }

    [PretendsToBeIn("OpenData")]
    internal sealed class ExportThatReadsTables(PortalDb db)
    {
        public string? Provider { get; } = db.ToString();
    }

    [PretendsToBeIn("Pages")]
    internal sealed class PageThatQueries(PortalDb db)
    {
        public string? Provider { get; } = db.ToString();
    }

    [PretendsToBeIn("Pages")]
    internal sealed class PageThatQueriesInABody
    {
        public string? Provider(IServiceProvider services) => services.GetService(typeof(PortalDb))?.ToString() + GetHashCode();
    }

    [PretendsToBeIn("Pages")]
    internal sealed class PageThatEdits
    {
        public Change Change { get; } = new("", "");
    }

    [PretendsToBeIn("Pages")]
    internal sealed class PageThatSeeds
    {
        public string Fingerprint => SeedFiles.Fingerprint("x" + GetHashCode());
    }

    [PretendsToBeIn("Accounts")]
    internal sealed class AccountThatKnowsPages
    {
        public object? Page { get; set; } = new PortalLinks("");
    }

    [PretendsToBeIn("Areas.Admin")]
    internal sealed class AdminPageThatSeeds
    {
        public string Fingerprint => SeedFiles.Fingerprint("x" + GetHashCode());
    }
}
