using Microsoft.AspNetCore.Mvc;
using UccnPortal.Files;
using UccnPortal.Links;
using UccnPortal.Markup;
using UccnPortal.Publishing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Apply;

public sealed class IndexModel : TextPage
{
    private const string PapersSlug = "what-to-submit";

    public CallHistory Calls { get; private set; } = null!; // Set by OnGet.
    public IReadOnlyList<RuleInForce> Limits { get; private set; } = [];
    public IReadOnlyList<RuleInForce> Rules { get; private set; } = [];
    public Records.Page? Papers { get; private set; }

    public override NavigationPart Part => NavigationPart.Apply;
    public override bool IsEmbeddable => true;

    public override string PathWith(string query) => Links.Apply(Language, query);

    public IActionResult OnGet()
    {
        ReadParameters();
        OfferFiles(ExportFormat.OfTables, PathWith(""));
        Calls = new CallHistory(Network);
        Limits = RuleInForce.OfApplications(Network, ThisYear);
        Rules = RuleInForce.OfApplying(Network, ThisYear);
        Papers = Network.Pages.GetValueOrDefault(PapersSlug);
        Head = HeadOf(Say(UiText.Apply.Title), Say(UiText.Apply.Description));
        return Page();
    }

    /// <summary>What a call brought: when, how many new members, how many in all; empty while it has no result.</summary>
    public string ResultOf(Call call) => call.Announced is not { } announced ? "" : string.Join(Say(UiText.Punctuation.Comma), new[]
    {
        Say(UiText.Apply.Results, Reader.Say(announced)),
        call.NewMembersPublished is { } joined ? Say(UiText.Apply.NewMembers, joined) : "",
        call.MembersPublished is { } members ? Say(UiText.Apply.Members, members) : "",
    }.Where(part => part.Length > 0));
}
