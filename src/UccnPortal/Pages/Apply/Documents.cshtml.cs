using Microsoft.AspNetCore.Mvc;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Apply;

public sealed class DocumentsModel : ApplyPart
{
    public override LocalizedText Title => UiText.Apply.DocumentsTitle;

    /// <summary>Calls of which something is known, in order of year.</summary>
    public IReadOnlyList<Call> Calls { get; private set; } = [];

    public SiteText? WhatToSubmit => Network.Pages.GetValueOrDefault("what-to-submit");

    /// <summary>How cities applied before the calls of the table.</summary>
    public SiteText? Earlier => Network.Pages.GetValueOrDefault("applications-before-2014");

    public IEnumerable<CitedSource> Cited => Calls.SelectMany(Network.SourcesOf).Where(CallHistory.IsOnDocuments);

    public IActionResult OnGet()
    {
        ReadParameters();
        Calls = [.. Network.Calls.Where(call => call.Documents.Count > 0)];
        Head = HeadOf(Text(Title), Text(UiText.Apply.DocumentsDescription));
        return Page();
    }

    protected override string AddressOf(string query) => Links.ApplyDocuments(Language, query);
}
