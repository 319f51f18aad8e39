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

/// <summary>The ways a record goes: its draft alone, or the whole record into the bin; first whatever refers to it must refer elsewhere.</summary>
public sealed class DeletionModel(Editor editor, Catalogue catalogue) : SideFormPage(editor)
{
    /// <summary>Of what readers are told in the record's place, in each language.</summary>
    public const int NoticeMax = TextLength.Prose;

    private ReferenceTexts _others = new(new RecordNames([]));

    public override LocalizedText Title => UiText.Deletion.Title.With(Say(Opened.Working.DisplayName()));

    /// <summary>What refers to the record, in public and in drafts.</summary>
    public IReadOnlyList<Use> Uses { get; private set; } = [];

    /// <summary>The published records of its type, one of which may take its place.</summary>
    public IReadOnlyList<string> Others => _others.ChoicesOf(Kind.Type);

    public bool IsUsed => Uses.Any(use => use is { IsLive: true, IsPrinted: false });
    public bool IsInPrint => Uses.Any(use => use.IsPrinted);

    /// <summary>The ends that a city's designations lack: one that leaves the network is given them, and keeps its page.</summary>
    public IReadOnlyList<(string Field, LocalizedText Words)> OpenEnds { get; private set; } = [];
    public bool HasDraft => Opened.Entry is { DraftNumber: not null } and ({ PublishedNumber: not null } or { WithdrawnAtUtc: not null });

    /// <summary>In the bin, with a draft that was to bring it back: there is nothing to withdraw.</summary>
    public bool IsInBin => Opened.Entry is { PublishedNumber: null, WithdrawnAtUtc: not null };
    public bool WasPublic => Opened.Published is not null;

    /// <summary>What was typed, shown again where something is to be mended.</summary>
    public string Note { get; private set; } = "";
    public LocalizedText Message { get; private set; } = LocalizedText.Empty;
    public WithdrawalReason Reason { get; private set; }
    public string Successor { get; private set; } = "";

    /// <summary>Of the record, when the page was opened: what was changed since has not been seen.</summary>
    public int Version { get; private set; }

    /// <summary>The same for a form that is sent twice.</summary>
    public Guid Operation { get; private set; } = Guid.CreateVersion7();

    protected override string Address => Links.Admin.Deletion(Kind.Path, Opened.Entry.Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? await ShowAsync(cancel) : NotFound();

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "do")] string? act, CancellationToken cancel)
    {
        if (!await FindAsync(cancel)) return NotFound();
        if (Opened.Entry.WorkingNumber is not null) await LoadAsync(cancel); // Else it is gone already, perhaps by this very form.

        Fill(name => Request.Form[name]);
        var (id, change) = (Opened.Entry.Id, ChangeBecause(Note) with { Operation = Operation });
        var outcome = act switch
        {
            "discard" when IsDiscardedSince(Version) => new Outcome.Unchanged(), // The same form, sent twice.
            "discard" => await Editor.DiscardDraftAsync(id, Version, change, cancel),
            _ when Opened.Entry.WorkingNumber is null && act != "withdraw" => new Outcome.NotFound(),
            "repoint" or "withdraw" when TooLong(act == "repoint" ? "why" : "note") is { Count: > 0 } problems => new Outcome.Refused(problems),
            "repoint" when SuccessorId is { } to => await Editor.RepointAsync(id, to, change, cancel),
            "repoint" => new Outcome.Refused([ChooseOne("to")]),
            "withdraw" => await Editor.WithdrawAsync(id, Version, new Withdrawal(WasPublic ? Reason : WithdrawalReason.InError, SuccessorId) { Notice = Message }, change, cancel),
            _ => new Outcome.NotFound(),
        };
        return outcome switch
        {
            Outcome.Written when act == "withdraw" => LocalRedirect(Links.Admin.Records(Kind.Path, $"?gone={id}")),
            Outcome.Written or Outcome.Unchanged when act == "discard" => LocalRedirect(Links.Admin.Record(Kind.Path, id)),
            Outcome.Written or Outcome.Unchanged => LocalRedirect(Address),
            Outcome.Refused refused => await AgainAsync(refused.Problems, StatusCodes.Status400BadRequest, cancel),
            Outcome.Conflict => await AgainAsync([new Problem("", UiText.Deletion.ChangedMeanwhile)], StatusCodes.Status409Conflict, cancel),
            _ => NotFound(),
        };
    }

    protected override void Fill(Func<string, string?> typed)
    {
        (Note, Successor) = (typed("note")?.Trim() ?? "", typed("to")?.Trim() ?? "");
        Message = new LocalizedText { Zh = typed("notice.zh") ?? "", En = typed("notice.en") ?? "" };
        Reason = Enum.TryParse<WithdrawalReason>(typed("reason"), out var reason) && Enum.IsDefined(reason) ? reason : WithdrawalReason.InError;
        if (Guid.TryParse(typed("operation"), out var operation)) Operation = operation;
        if (int.TryParse(typed("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version)) Version = version;
    }

    /// <summary>Discarding a draft is the one step that raises the version and leaves no revision of that number.</summary>
    private bool IsDiscardedSince(int version) =>
        Opened.Entry is { DraftNumber: null } entry && entry.Version == version + 1 && entry.PublishedNumber != entry.Version;

    private static IEnumerable<string> EndsLackingIn(Record record) =>
        from designation in (record as City)?.Designations ?? []
        where designation.Valid.Until is null
        select $"designations[{designation.Key}].valid.until";

    private Guid? SuccessorId => _others.Read(Successor, Kind.Type) is (var id, null) ? id : null;

    private List<Problem> TooLong(string note) =>
    [
        .. from text in new[] { (Field: note, Length: Note.Length, Longest: SentForm.NoteMax), (Field: "notice", Length: Math.Max(Message.Zh.Length, Message.En.Length), Longest: NoticeMax) }
           where text.Length > text.Longest
           select new Problem(text.Field, RecordChecks.TooLong(text.Longest, text.Length)),
    ];

    private static Problem ChooseOne(string field) => new(field, UiText.Deletion.ChooseOne);

    private async Task<IActionResult> AgainAsync(IEnumerable<Problem> problems, int status, CancellationToken cancel)
    {
        await LoadAsync(cancel); // With the version that stands now: it has been looked at again.
        foreach (var problem in problems) Problems.Add(problem with { Field = problem.Field == "mergedInto" ? "into" : problem.Field });
        Response.StatusCode = status;
        return Page();
    }

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await FindAsync(cancel) || Opened.Entry.WorkingNumber is null) return false;

        Version = Opened.Entry.Version;
        Uses = await catalogue.UsesAsync(Opened.Entry.Id, cancel);
        var names = (await catalogue.StateAsync(cancel)).Names;
        var labels = new FieldLabels(Kind, id => names.Find(id)?.Name, JsonNode.Parse(RecordJson.Write(Opened.Working))!.AsObject()); // A snapshot is an object.
        OpenEnds = Opened.Published is City ? [.. EndsLackingIn(Opened.Working).Select(field => (field, labels.Of(field)))] : [];
        _others = new ReferenceTexts(new RecordNames(names.Of(Kind.Name).Where(name => name.IsLive && name.Id != Opened.Entry.Id)));
        return true;
    }
}
