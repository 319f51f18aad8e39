using Microsoft.AspNetCore.Mvc;
using UccnPortal.Areas.Admin.Forms;
using UccnPortal.Editing;
using UccnPortal.Editing.Comparing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages;

public sealed class SuggestionsModel(Suggestions suggestions, Catalogue catalogue) : AdminPage
{
    private RecordNames _names = new([]);

    public override LocalizedText Title => UiText.Suggestions.Title;
    public override string Section => "suggestions";
    protected override string Address => Links.Admin.Suggestions;
    public IReadOnlyList<Suggestion> All { get; private set; } = [];
    public bool MayDecide => Staff is { MayEdit: true };

    public async Task OnGetAsync([FromQuery] string? done, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (done == "kept")
            Notice = UiText.Suggestions.Kept;
    }

    public async Task<IActionResult> OnPostAsync([FromForm] SuggestionForm form, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        var (id, field) = (form.Id, form.Field ?? "");
        // Null if the suggestion is already decided, perhaps by this same form.
        var chosen = All.FirstOrDefault(suggestion => suggestion.Entry.Id == id && suggestion.Field == field);
        var taken = chosen is null ? "" : Text(UiText.Suggestions.Taken, ShownOf(chosen).Label);
        var outcome = form.Act switch
        {
            "take" => await suggestions.TakeAsync(
                id,
                field,
                form.Version,
                ChangeBecause(taken) with
                {
                    Operation = form.Operation,
                },
                cancel
            ),
            "keep" => await suggestions.DismissAsync(id, field, ChangeBecause(""), cancel),
            _ => new Outcome.NotFound(),
        };
        return outcome switch
        {
            Outcome.Written or Outcome.Unchanged when form.Act == "take" => LocalRedirect(
                $"{await AddressOfAsync(id, cancel)}?done={FormResult.Saved.Code()}"
            ),
            Outcome.Written or Outcome.Unchanged => LocalRedirect($"{Address}?done=kept"),
            Outcome.Conflict => Refused(StatusCodes.Status409Conflict, UiText.Suggestions.ChangedMeanwhile),
            Outcome.Refused refused => Refused(StatusCodes.Status400BadRequest, refused.Problems[0].Message),
            _ when chosen is null => Refused(StatusCodes.Status409Conflict, UiText.Suggestions.Gone),
            _ => NotFound(),
        };
    }

    protected override async Task<IActionResult> ShowAgainAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return PressAgain();
    }

    public string NameOf(Suggestion suggestion) => suggestion.Title.IsEmpty ? suggestion.Entry.Slug : Text(suggestion.Title);

    public ShownDifference ShownOf(Suggestion suggestion)
    {
        var (yours, seeds) = (suggestion.Yours, suggestion.Seeds);
        var kind =
            yours is null ? DifferenceKind.Added
            : seeds is null ? DifferenceKind.Removed
            : DifferenceKind.Changed;
        return new ShownDifference(this, LabelsOf(suggestion), new Difference(suggestion.Field, kind, yours, seeds));
    }

    private FieldLabels LabelsOf(Suggestion suggestion) =>
        new(suggestion.Kind, id => _names.Find(id)?.Name, suggestion.Working, suggestion.Seed);

    private async Task<string> AddressOfAsync(Guid id, CancellationToken cancel) =>
        (await catalogue.StateAsync(cancel)).Names.Find(id) is { } record && RecordKinds.Find(record.Kind) is { } kind
            ? Links.Admin.Record(kind.Path, id)
            : Address;

    private IActionResult Refused(int status, LocalizedText message)
    {
        Response.StatusCode = status;
        return Refuse("", message);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        All = await suggestions.ListAsync(cancel);
        if (All.Count > 0)
            _names = (await catalogue.StateAsync(cancel)).Names;
    }
}

public sealed class SuggestionForm
{
    [FromForm(Name = "do")]
    public string? Act { get; set; }
    public Guid Id { get; set; }
    public string? Field { get; set; }
    public int Version { get; set; }
    public Guid? Operation { get; set; }
}
