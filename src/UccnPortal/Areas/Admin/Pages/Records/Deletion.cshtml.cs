using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using UccnPortal.Areas.Admin.Forms;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Editing.Comparing;
using UccnPortal.Editing.Forms;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages.Records;

public sealed class DeletionModel(Editor editor, Catalogue catalogue) : SideFormPage(editor)
{
    public const int NoticeMax = TextLength.Prose;

    private ReferenceTexts _others = new(new RecordNames([]));

    public override LocalizedText Title => UiText.Deletion.Title.With(Text(Opened.Working.DisplayName()));

    public IReadOnlyList<Use> Uses { get; private set; } = [];

    public IReadOnlyList<string> Others => _others.ChoicesOf(Kind.Type);

    public bool IsUsed => Uses.Any(use => use is { IsLive: true, IsPrinted: false });
    public bool IsInPrint => Uses.Any(use => use.IsPrinted);

    /// <summary>The end years that a city's designations lack. A city that leaves the network gets end years and keeps its page.</summary>
    public IReadOnlyList<(string Field, LocalizedText Words)> OpenEnds { get; private set; } = [];
    public bool HasDraft => Opened.Entry is { DraftNumber: not null } and ({ PublishedNumber: not null } or { WithdrawnAtUtc: not null });

    /// <summary>The record is in the bin and has a draft, so there is nothing to withdraw.</summary>
    public bool IsInBin => Opened.Entry is { PublishedNumber: null, WithdrawnAtUtc: not null };
    public bool WasPublic => Opened.Published is not null;

    public string Note { get; private set; } = "";
    public LocalizedText Message { get; private set; } = LocalizedText.Empty;
    public WithdrawalReason Reason { get; private set; }
    public string Successor { get; private set; } = "";

    /// <summary>The record's version when the page was opened, to detect later changes.</summary>
    public int Version { get; private set; }

    public Guid Operation { get; private set; } = Guid.CreateVersion7();

    protected override string Address => Links.Admin.Deletion(Kind.Path, Opened.Entry.Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? await ShowAsync(cancel) : NotFound();

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "do")] string? act, CancellationToken cancel)
    {
        if (!await FindAsync(cancel))
            return NotFound();
        // Without a working version the record is already gone, perhaps by this same form.
        if (Opened.Entry.WorkingNumber is not null)
            await LoadAsync(cancel);

        Fill(name => Request.Form[name]);
        var (id, change) = (Opened.Entry.Id, ChangeBecause(Note) with { Operation = Operation });
        var outcome = act switch
        {
            "discard" when IsDiscardedSince(Version) => new Outcome.Unchanged(), // The same form, sent twice.
            "discard" => await Editor.DiscardDraftAsync(id, Version, change, cancel),
            _ when Opened.Entry.WorkingNumber is null && act != "withdraw" => new Outcome.NotFound(),
            "repoint" or "withdraw" when TooLong(act == "repoint" ? "why" : "note") is { Count: > 0 } problems => new Outcome.Refused(
                problems
            ),
            "repoint" when SuccessorId is { } to => await Editor.RepointAsync(id, to, change, cancel),
            "repoint" => new Outcome.Refused([ChooseOne("to")]),
            "withdraw" => await Editor.WithdrawAsync(
                id,
                Version,
                new Withdrawal(WasPublic ? Reason : WithdrawalReason.InError, SuccessorId) { Notice = Message },
                change,
                cancel
            ),
            _ => new Outcome.NotFound(),
        };
        return outcome switch
        {
            Outcome.Written when act == "withdraw" => LocalRedirect(Links.Admin.Records(Kind.Path, $"?gone={id}")),
            Outcome.Written or Outcome.Unchanged when act == "discard" => LocalRedirect(Links.Admin.Record(Kind.Path, id)),
            Outcome.Written or Outcome.Unchanged => LocalRedirect(Address),
            Outcome.Refused refused => await AgainAsync(refused.Problems, StatusCodes.Status400BadRequest, cancel),
            Outcome.Conflict => await AgainAsync(
                [new Problem("", UiText.Deletion.ChangedMeanwhile)],
                StatusCodes.Status409Conflict,
                cancel
            ),
            _ => NotFound(),
        };
    }

    protected override void Fill(Func<string, string?> typed)
    {
        (Note, Successor) = (typed("note")?.Trim() ?? "", typed("to")?.Trim() ?? "");
        Message = new LocalizedText { Zh = typed("notice.zh") ?? "", En = typed("notice.en") ?? "" };
        Reason =
            Enum.TryParse<WithdrawalReason>(typed("reason"), out var reason) && Enum.IsDefined(reason) ? reason : WithdrawalReason.InError;
        if (Guid.TryParse(typed("operation"), out var operation))
            Operation = operation;
        if (int.TryParse(typed("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            Version = version;
    }

    /// <summary>Only discarding a draft raises the version without adding a revision of that number.</summary>
    private bool IsDiscardedSince(int version) =>
        Opened.Entry is { DraftNumber: null } entry && entry.Version == version + 1 && entry.PublishedNumber != entry.Version;

    private static IEnumerable<string> EndsLackingIn(Record record) =>
        from designation in (record as City)?.Designations ?? []
        where designation.Valid.Until is null
        select $"designations[{designation.Key}].valid.until";

    private Guid? SuccessorId => _others.Read(Successor, Kind.Type) is (var id, null) ? id : null;

    private List<Problem> TooLong(string note) =>
        [
            .. from text in new[]
            {
                (Field: note, Length: Note.Length, Longest: SentForm.NoteMax),
                (Field: "notice", Length: Math.Max(Message.Zh.Length, Message.En.Length), Longest: NoticeMax),
            }
            where text.Length > text.Longest
            select new Problem(text.Field, RecordChecks.TooLong(text.Longest, text.Length)),
        ];

    private static Problem ChooseOne(string field) => new(field, UiText.Deletion.ChooseOne);

    private async Task<IActionResult> AgainAsync(IEnumerable<Problem> problems, int status, CancellationToken cancel)
    {
        await LoadAsync(cancel); // Also takes the current version, since the page shows the current state.
        foreach (var problem in problems)
            Problems.Add(problem with { Field = problem.Field == "mergedInto" ? "into" : problem.Field });
        Response.StatusCode = status;
        return Page();
    }

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await FindAsync(cancel) || Opened.Entry.WorkingNumber is null)
            return false;

        Version = Opened.Entry.Version;
        Uses = await catalogue.UsesAsync(Opened.Entry.Id, cancel);
        var names = (await catalogue.StateAsync(cancel)).Names;
        // A snapshot is an object.
        var labels = new FieldLabels(Kind, id => names.Find(id)?.Name, JsonNode.Parse(RecordJson.Write(Opened.Working))!.AsObject());
        OpenEnds = Opened.Published is City ? [.. EndsLackingIn(Opened.Working).Select(field => (field, labels.Of(field)))] : [];
        _others = new ReferenceTexts(new RecordNames(names.Of(Kind.Name).Where(name => name.IsLive && name.Id != Opened.Entry.Id)));
        return true;
    }
}
