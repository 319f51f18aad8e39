using Microsoft.AspNetCore.Mvc;
using UccnPortal.Files;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Apply;

public sealed class IndexModel : DatedPage
{
    public CallHistory Calls { get; private set; } = null!; // Set by OnGet.
    public IReadOnlyList<RuleInForce> Limits { get; private set; } = [];
    public IReadOnlyList<RuleInForce> Rules { get; private set; } = [];

    /// <summary>How Chinese cities apply, and through whom.</summary>
    public SiteText? InChina => Network.Pages.GetValueOrDefault("apply-in-china");

    public Organisation? Commission => Network.Organisations.GetValueOrDefault(ApplicationTerms.ChinaCommission);

    public override SiteSection Section => SiteSection.Apply;
    public override bool IsEmbeddable => true;

    public override string PathWith(string query) => Links.Apply(Language, query);

    public IActionResult OnGet()
    {
        ReadParameters();
        OfferFiles(ExportFormat.OfTables, PathWith(""));
        Calls = new CallHistory(Network, Asked.AsOf);
        Limits = RuleInForce.OfApplications(Network, Year);
        Rules = RuleInForce.OfApplying(Network, Year);
        Head = HeadOf(Text(UiText.Apply.Title), Text(UiText.Apply.Description));
        return Page();
    }

    /// <summary>The date and the numbers of a call's result; empty while it has none.</summary>
    public string ResultOf(Call call) =>
        call.Announced is not { } announced
            ? ""
            : string.Join(
                Text(UiText.Punctuation.Comma),
                new[]
                {
                    Text(UiText.Apply.Results, Reader.Text(announced)),
                    call.NewMembersPublished is { } joined ? Text(UiText.Apply.NewMembers, joined) : "",
                    call.MembersPublished is { } members ? Text(UiText.Apply.Members, members) : "",
                }.Where(part => part.Length > 0)
            );
}
