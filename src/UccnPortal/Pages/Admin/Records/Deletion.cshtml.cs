using Microsoft.AspNetCore.Mvc;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Editing.Forms;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Admin.Records;

/// <summary>The ways a record goes: its draft alone, or the whole record into the bin; first whatever refers to it must refer elsewhere.</summary>
public sealed class DeletionModel(Editor editor, Catalogue catalogue) : RecordPage(editor)
{
    private ReferenceTexts _others = new(new RecordNames([]));

    public override LocalizedText Title => UiText.Deletion.Title.With(Say(RecordTitle.Of(Opened.Working)));

    /// <summary>What refers to the record, in public and in drafts.</summary>
    public IReadOnlyList<Use> Uses { get; private set; } = [];

    /// <summary>The published records of its type, one of which may take its place.</summary>
    public IReadOnlyList<string> Others => _others.ChoicesOf(Kind.Type);

    public bool IsUsed => Uses.Any(use => use.IsLive);
    public bool HasDraft => Opened.Entry is { DraftNumber: not null, PublishedNumber: not null };
    public bool WasPublic => Opened.Published is not null;

    /// <summary>What was typed, shown again where something is to be mended.</summary>
    public string Note { get; private set; } = "";
    public LocalizedText Message { get; private set; } = LocalizedText.Empty;
    public WithdrawalReason Reason { get; private set; }
    public string Successor { get; private set; } = "";

    protected override string Address => Links.Admin.Deletion(Kind.Path, Opened.Entry.Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromForm] DeletionForm form, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel)) return NotFound();

        (Note, Message, Reason, Successor) = (form.Note?.Trim() ?? "", new LocalizedText { Zh = form.NoticeZh ?? "", En = form.NoticeEn ?? "" }, form.Reason, form.To?.Trim() ?? "");
        var (id, change) = (Opened.Entry.Id, ChangeBecause(Note));
        var outcome = form.Act switch
        {
            "discard" => await Editor.DiscardDraftAsync(id, form.Version, change, cancel),
            "repoint" when SuccessorId is { } to => await Editor.RepointAsync(id, to, change, cancel),
            "repoint" => new Outcome.Refused([ChooseOne("to")]),
            "withdraw" => await Editor.WithdrawAsync(id, form.Version, new Withdrawal(WasPublic ? Reason : WithdrawalReason.InError, SuccessorId) { Notice = Message }, change, cancel),
            _ => new Outcome.NotFound(),
        };
        return outcome switch
        {
            Outcome.Written when form.Act == "withdraw" => LocalRedirect(Links.Admin.Records(Kind.Path, $"?gone={id}")),
            Outcome.Written when form.Act == "discard" => LocalRedirect(Links.Admin.Record(Kind.Path, id)),
            Outcome.Written or Outcome.Unchanged => LocalRedirect(Address),
            Outcome.Refused refused => await AgainAsync(refused.Problems, StatusCodes.Status400BadRequest, cancel),
            Outcome.Conflict => await AgainAsync([new Problem("", UiText.Deletion.ChangedMeanwhile)], StatusCodes.Status409Conflict, cancel),
            _ => NotFound(),
        };
    }

    protected override async Task<IActionResult> ShowAgainAsync(CancellationToken cancel) => await LoadAsync(cancel) ? PressAgain() : NotFound();

    private Guid? SuccessorId => _others.Read(Successor, Kind.Type) is (var id, null) ? id : null;

    private static Problem ChooseOne(string field) => new(field, UiText.Deletion.ChooseOne);

    private async Task<IActionResult> AgainAsync(IEnumerable<Problem> problems, int status, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        foreach (var problem in problems) Problems.Add(problem with { Field = problem.Field == "mergedInto" ? "into" : problem.Field });
        Response.StatusCode = status;
        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await FindAsync(cancel) || Opened.Entry.WorkingNumber is null) return false;

        Uses = await catalogue.UsesAsync(Opened.Entry.Id, cancel);
        _others = new ReferenceTexts(new RecordNames((await catalogue.StateAsync(cancel)).Names.Of(Kind.Name).Where(name => name.IsLive && name.Id != Opened.Entry.Id)));
        return true;
    }
}

/// <summary>The fields of the page's forms.</summary>
public sealed class DeletionForm
{
    [FromForm(Name = "do")]
    public string? Act { get; set; }
    public int Version { get; set; }
    public string? Note { get; set; }
    public WithdrawalReason Reason { get; set; }

    [FromForm(Name = "notice.zh")]
    public string? NoticeZh { get; set; }

    [FromForm(Name = "notice.en")]
    public string? NoticeEn { get; set; }
    public string? To { get; set; }
}
