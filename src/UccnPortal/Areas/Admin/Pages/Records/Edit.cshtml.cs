using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using UccnPortal.Accounts;
using UccnPortal.Areas.Admin.Forms;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Editing.Comparing;
using UccnPortal.Editing.Forms;
using UccnPortal.Links;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages.Records;

[RequestFormLimits(ValueCountLimit = MaxValues)]
[RequestSizeLimit(MaxBytes)]
public class EditModel(
    Editor editor,
    Catalogue catalogue,
    RecentEditors openings,
    Reviews reviews,
    ReaderReports reports,
    UnsavedPosts keptForms
) : RecordPage(editor)
{
    /// <summary>The brochure's printed lists have thousands of values.</summary>
    public const int MaxValues = 40_000;

    /// <summary>Well above the largest form, so that a form that is too long can still be shown again with an error message.</summary>
    public const int MaxBytes = 12 << 20;
    public const int ShownUses = 8;
    private const int ShownVersions = 8;

    private CatalogueState _state = null!; // Set with the record.

    public override LocalizedText Title =>
        Working.DisplayName() is { IsEmpty: false } title ? title
        : IsNew ? UiText.Edit.New.With(RecordWords.Kind(Kind.Name))
        : UiText.Edit.Unnamed;
    public RecordEntry? Entry { get; private set; }

    /// <summary>The draft, or the published version if there is no draft.</summary>
    public Record Working { get; private set; } = null!; // Set before anything is shown.
    public Record? Published { get; private set; }
    public IReadOnlyList<Revision> History { get; private set; } = [];
    public IReadOnlyList<Use> Uses { get; private set; } = [];

    public RecordReview? Review { get; private set; }

    /// <summary>How many reports of readers are about the record.</summary>
    public int Reports { get; private set; }
    public IReadOnlyList<RecordOpening> OpenedBy { get; private set; } = [];

    public SentForm Sent { get; private set; } = new(new FormValues());
    public ShownForm Form { get; private set; } = null!; // Set before the page is shown.

    public ShownConflict? Conflict { get; private set; }

    public IReadOnlyList<Warning> Warnings { get; private set; } = [];

    public IReadOnlyList<Warning> ShownWarnings => MayEdit && Problems.Count == 0 ? Warnings : [];

    public bool IsAsked { get; private set; }

    /// <summary>True if somebody has to look at one of the technical fields, which are otherwise folded.</summary>
    public bool UnfoldsTechnical =>
        Form.Technical.Any(technical =>
            Problems.Any(problem => problem.Field == technical.Path)
            || ShownWarnings.Any(warning => warning.Field == technical.Path)
            || (technical.IsNeeded && technical.Value.Length == 0)
        );

    public LocalizedText? Result { get; private set; }

    public bool IsNew => Entry is null;

    /// <summary>The form was sent but not saved, so its content exists only on the page.</summary>
    public bool IsUnsaved => Sent.Button.Length > 0 || Sent.Kept.Length > 0;

    public bool MayEdit => Staff is { MayEdit: true };

    public string? PublicPath =>
        Published is null || Result != UiText.Edit.Published ? null : RecordPlace.Of(Published, Links, Language).Path;

    public bool MayAddAnother => Result == UiText.Edit.Published && MayEdit && Kind.Type != typeof(Settings);

    public IEnumerable<Revision> LatestVersions => History.Take(ShownVersions);

    public int? Before(Revision revision) =>
        History.Where(earlier => earlier.Sequence < revision.Sequence).Select(earlier => (int?)earlier.Number).FirstOrDefault();

    public string NoteOf(Revision revision) => revision.PublicNote.IsEmpty ? revision.Note : Text(revision.PublicNote);

    // The clock may have been set back.
    public int MinutesSince(DateTime utc) =>
        Math.Max(0, (int)(HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime - utc).TotalMinutes);

    public override string AnchorOf(string field) =>
        Conflict is not null ? field
        : field.Length == 0 ? "main"
        : Form.AnchorOf(field);

    public override string SummaryOf(Problem problem) =>
        (Conflict?.LabelOf(problem.Field) ?? Form.WordsOf(problem.Field)) is { Length: > 0 } words
            ? words + Text(UiText.Edit.Of, Text(problem.Message))
            : Text(problem.Message);

    protected override string Address => IsNew ? Links.Admin.NewRecord(Kind.Path) : Links.Admin.Record(Kind.Path, Working.Id);

    public async Task<IActionResult> OnGetAsync([FromQuery] string? kept, [FromQuery] string? done, CancellationToken cancel)
    {
        if (!await FindAsync(Guid.CreateVersion7(), cancel))
            return NotFound();

        var result = FormResults.Parse(done);
        Result = result switch
        {
            FormResult.Saved when Entry is { DraftNumber: null } => UiText.Edit.Noted,
            FormResult.Saved => UiText.Edit.Saved,
            FormResult.Published => UiText.Edit.Published,
            FormResult.Unchanged => UiText.Edit.Unchanged,
            FormResult.Restored => UiText.Versions.Restored,
            _ => null,
        };
        if (kept is not null && MayEdit)
            return await ShowKeptAsync(kept, cancel);
        if (result == FormResult.Refused)
            await RefuseAsync(cancel);
        IsAsked = result == FormResult.Asked && Entry is { DraftNumber: not null };
        return await ShowAsync(Fresh(), cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var sent = SentForm.Of(Request.Form);
        if (!await FindAsync(sent.Id, cancel))
            return NotFound();
        if (FormRows.Act(sent.Values, sent.Button) is var (list, row))
            return await ShowAsync(sent, cancel, focusTarget: FocusTarget(sent, list, row));
        if (sent.ShownField is { } field)
            return await ShowAsync(sent, cancel, focusTarget: sent.Button, rendered: field);

        var (record, problems) = RecordForm.Of(Kind.Type).Read(sent.Values, BasisOf(sent), _state.References);
        problems = [.. problems, .. sent.TooLong];
        if (problems.Count > 0)
            return await AgainAsync(sent, problems, UiText.Edit.NotSaved, cancel);
        var version = sent.Version;
        if (sent.Onto > 0 && History.FirstOrDefault(revision => revision.Number == sent.Theirs) is { } theirs)
        {
            var laid = Reconciliation.Of(
                Kind,
                BasisOf(sent),
                RecordJson.Read(theirs.Snapshot, Kind),
                record,
                path => ShownConflict.ChosenIn(sent, path)
            );
            if (!laid.IsSettled)
                return await ShowConflictAsync(sent, record, cancel);
            (record, version) = (laid.Record, sent.Onto);
        }

        var (outcome, result) = await WriteAsync(sent, record, version, cancel);
        if (outcome is Outcome.Written or Outcome.Unchanged && sent.Kept.Length > 0)
            await keptForms.ForgetAsync(sent.Kept, LostPost.BrowserOf(HttpContext), cancel);
        return outcome switch
        {
            Outcome.Unchanged when SaysMore(sent) => await KeepTypedAsync(sent, cancel),
            Outcome.Written or Outcome.Unchanged when sent.Act == FormAct.Preview => LocalRedirect(
                Links.Admin.Preview(Kind.Path, record.Id)
            ),
            Outcome.Written => LocalRedirect(Done(record, result)),
            Outcome.Unchanged when result is FormResult.Refused or FormResult.Asked => LocalRedirect(Done(record, result)),
            // Texts that were marked as still correct are already recorded, so the answer is Saved.
            Outcome.Unchanged => LocalRedirect(Done(record, sent.StillRight.Count > 0 ? FormResult.Saved : FormResult.Unchanged)),
            Outcome.Refused refused => await AgainAsync(sent, refused.Problems, UiText.Edit.NotSaved, cancel),
            Outcome.Conflict => await ShowConflictAsync(
                sent,
                RecordForm.Of(Kind.Type).Read(sent.Values, BasisOf(sent), _state.References).Record,
                cancel
            ),
            _ => NotFound(),
        };
    }

    protected override async Task<IActionResult> ShowAgainAsync(CancellationToken cancel)
    {
        var sent = SentForm.Of(Request.Form);
        return await FindAsync(sent.Id, cancel) ? await AgainAsync(sent, [new Problem("", WhyAgain)], null, cancel) : NotFound();
    }

    private async Task<bool> FindAsync(Guid newId, CancellationToken cancel)
    {
        var isNew = RouteData.Values["id"] is null;
        if (isNew ? !FindKind() || newId == Guid.Empty : !await FindAsync(cancel))
            return false;

        _state = await catalogue.StateAsync(cancel);
        if (isNew)
            Working = Blank(newId);
        else
            await TakeAsync(cancel);
        return true;
    }

    private async Task TakeAsync(CancellationToken cancel)
    {
        (Entry, Working, Published) = (Opened.Entry, Opened.Working, Opened.Published);
        History = await catalogue.HistoryAsync(Opened.Entry.Id, cancel);
    }

    private string Done(Record record, FormResult result) => $"{Links.Admin.Record(Kind.Path, record.Id)}?done={result.Code()}";

    private Record Blank(Guid id)
    {
        var record = (Record)Activator.CreateInstance(Kind.Type)!; // Records have a public parameterless constructor.
        record.Id = id;
        return record;
    }

    private Record BasisOf(SentForm sent) =>
        Entry is null ? Working
        : History.FirstOrDefault(revision => revision.Number == sent.Basis) is { } revision ? RecordJson.Read(revision.Snapshot, Kind)
        : sent.Version == 0 ? Blank(Working.Id)
        : Working;

    private SentForm Fresh()
    {
        var values = RecordForm.Of(Kind.Type).Show(Working, _state.References);
        var basis = Entry?.WorkingNumber ?? History.Select(revision => revision.Number).FirstOrDefault();
        var draft = History.FirstOrDefault(revision => revision.Number == Entry?.DraftNumber);
        var note = draft?.PublicNote ?? LocalizedText.Empty;
        if (Published is null && note.IsEmpty)
            note = UiText.Edit.FirstPublished;
        values.Set("id", $"{Working.Id}");
        values.Set("version", $"{Entry?.Version ?? 0}");
        values.Set("basis", $"{basis}");
        values.Set("operation", $"{Guid.CreateVersion7()}");
        values.Set("changeNote", draft?.Note ?? "");
        values.Set("publicNote.zh", note.Zh);
        values.Set("publicNote.en", note.En);
        return new SentForm(values);
    }

    private async Task<IActionResult> ShowKeptAsync(string token, CancellationToken cancel)
    {
        if (await KeptAsync(cancel) is not { } fields)
        {
            Result = UiText.Edit.KeptGone;
            return await ShowAsync(Fresh(), cancel);
        }

        var sent = new SentForm(new FormValues(fields));
        if (IsNew && sent.Id != Guid.Empty)
            Working = Blank(sent.Id);
        sent.Values.Set("kept", token);
        Result = UiText.Edit.Kept;
        return await ShowAsync(sent, cancel);
    }

    private async Task<(Outcome Outcome, FormResult Result)> WriteAsync(SentForm sent, Record record, int version, CancellationToken cancel)
    {
        var change = ChangeBecause(sent.Note) with
        {
            PublicNote = sent.PublicNote,
            Operation = sent.Operation,
            StillRight = sent.StillRight,
        };
        if (sent.Act != FormAct.Publish)
            return (await SaveDraftAsync(record, version, change, cancel), FormResult.Saved);

        ProposedKeys.Complete(
            record,
            Entry is null ? null : Working,
            isAddressed: Entry is not (null or { PublishedNumber: null, WithdrawnAtUtc: null })
        );
        if (Editing.Warnings.Before(record, _state).Select(KeyOf).Except(KnownWarnings()).Except(sent.Known).Any())
        {
            var isHindered = (await Editor.ProblemsAsync(record, sent.PublicNote, cancel)).Count > 0;
            return (await SaveDraftAsync(record, version, change, cancel), isHindered ? FormResult.Refused : FormResult.Asked);
        }

        return await Editor.PublishAsync(record, version, change, cancel) switch
        {
            Outcome.Refused => (await SaveDraftAsync(record, version, change, cancel), FormResult.Refused),
            Outcome.Written { IsOnlyNoted: true } noted => (noted, FormResult.Saved),
            var outcome => (outcome, FormResult.Published),
        };
    }

    private Task<Outcome> SaveDraftAsync(Record record, int version, Change change, CancellationToken cancel) =>
        // The note that the form proposes was not typed by the editor.
        Editor.SaveDraftAsync(
            record,
            version,
            change.PublicNote == UiText.Edit.FirstPublished ? change with { PublicNote = LocalizedText.Empty } : change,
            cancel
        );

    public static string KeyOf(Warning warning) => $"{warning.Field}@{warning.Elsewhere}";

    /// <summary>Warnings that also apply to the published version need no confirmation.</summary>
    private IEnumerable<string> KnownWarnings() => Published is null ? [] : Editing.Warnings.Before(Published, _state).Select(KeyOf);

    private bool SaysMore(SentForm sent)
    {
        var known = Fresh();
        return (sent.Note.Length > 0 && sent.Note != known.Note) || (!sent.PublicNote.IsEmpty && sent.PublicNote != known.PublicNote);
    }

    private async Task<IActionResult> KeepTypedAsync(SentForm sent, CancellationToken cancel)
    {
        Result = UiText.Edit.UnchangedWithNote;
        return await ShowAsync(sent, cancel);
    }

    private async Task RefuseAsync(CancellationToken cancel)
    {
        var obstacles = await Editor.ProblemsAsync(Working, Fresh().PublicNote, cancel);
        foreach (var problem in obstacles)
            Problems.Add(problem);
        if (obstacles.Count > 0)
            Refusal = UiText.Edit.NotYet;
    }

    private async Task<IActionResult> ShowConflictAsync(SentForm sent, Record mine, CancellationToken cancel)
    {
        if (!await OpenAsync(mine.Id, cancel))
            return NotFound();

        await TakeAsync(cancel);
        Sent = sent;
        var common = BasisOf(sent);
        var laid = Reconciliation.Of(Kind, common, Working, mine, path => ShownConflict.ChosenIn(sent, path));
        var number = Opened.Entry.WorkingNumber ?? History[0].Number;
        Conflict = new ShownConflict(
            this,
            laid,
            LabelsFor(Working, mine, common),
            History.FirstOrDefault(revision => revision.Number > sent.Basis),
            number
        );
        if (sent.Onto > 0 && !laid.IsSettled)
        {
            Refusal = UiText.Conflict.ChooseFirst;
            foreach (var open in laid.Overlaps.Where(overlap => ShownConflict.ChosenIn(sent, overlap.Path) is null))
                Problems.Add(new Problem(open.Path, UiText.Forms.NothingChosen));
        }

        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<IActionResult> AgainAsync(
        SentForm sent,
        IEnumerable<Problem> problems,
        LocalizedText? refusal,
        CancellationToken cancel
    )
    {
        foreach (var problem in problems)
            Problems.Add(problem);
        Refusal = refusal;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await ShowAsync(sent, cancel);
    }

    private async Task<IActionResult> ShowAsync(SentForm sent, CancellationToken cancel, string focusTarget = "", string rendered = "")
    {
        Sent = sent;
        if (Entry is { DraftNumber: not null })
            Warnings = Editing.Warnings.Before(Working, _state);
        var form = RecordForm.Of(Kind.Type);
        var typed = form.Read(sent.Values, BasisOf(sent), _state.References).Record;
        Form = new ShownForm(this, form, sent.Values, _state.References, LabelsFor(typed))
        {
            Outdated = (Entry?.Outdated ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).ToHashSet(),
            Needed = RecordChecks
                .Check(Blank(Working.Id), BeijingTime.YearOf(HttpContext.RequestServices.GetRequiredService<TimeProvider>()))
                .Select(problem => problem.Field)
                .Except(ProposedKeys.Fields)
                .ToHashSet(),
            ProposedSlug = ProposedSlug(typed),
            FocusTarget = focusTarget,
            Rendered = rendered,
        };
        if (Entry is null)
            return Page();

        Uses = await catalogue.UsesAsync(Entry.Id, cancel);
        Review = await reviews.FindAsync(Entry.Id, cancel);
        Reports = (await reports.CountsAsync(Entry.Id, cancel)).Values.Sum();
        if (Staff is { MayEdit: true } staff)
            OpenedBy = await openings.NoteAsync(Entry.Id, staff.Id, staff.Name, cancel);
        return Page();
    }

    private FieldLabels LabelsFor(params IEnumerable<Record> states) =>
        // A snapshot is an object.
        new(Kind, id => _state.References.Find(id)?.Name, [.. states.Select(state => JsonNode.Parse(RecordJson.Write(state))!.AsObject())]);

    private static string ProposedSlug(Record record) =>
        ProposedKeys.Slug(record) is var slug && !slug.EndsWith(record.Id.ToString("N")[^8..], StringComparison.Ordinal) ? slug : "";

    private string FocusTarget(SentForm sent, string list, string? row) =>
        row is null ? $"add:{list}"
        : sent.Button.StartsWith("add:", StringComparison.Ordinal) ? FirstOf(list, row)
        : sent.Button.StartsWith("remove:", StringComparison.Ordinal) ? $"remove:{row}"
        : MovedTo(sent, list, row);

    private string FirstOf(string list, string row)
    {
        var first = RecordForm.Of(Kind.Type).Find(list)?.Fields[0];
        return first is null ? "" : new ShownField(null!, first, $"{row}.{first.Name}").FirstId; // Only the path is used.
    }

    /// <summary>Returns the same button, or the opposite one if the row is now first or last.</summary>
    private static string MovedTo(SentForm sent, string list, string row)
    {
        var rows = sent.Values.RowsOf(list);
        return row == $"{list}[{rows[0]}]" ? $"down:{row}"
            : row == $"{list}[{rows[^1]}]" ? $"up:{row}"
            : sent.Button;
    }
}
