using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UccnPortal.Areas.Admin.Forms;
using UccnPortal.Data.History;
using UccnPortal.Editing;
using UccnPortal.Editing.Comparing;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Admin.Pages.Records;

public abstract class VersionsPage(Editor editor, Catalogue catalogue, TimeProvider time) : RecordPage(editor)
{
    private RecordNames? _names;

    public IReadOnlyList<Revision> Versions { get; private set; } = [];

    public RecordEntry Entry => Opened.Entry;
    public string Name => Opened.Working.DisplayName() is { IsEmpty: false } title ? Text(title) : Entry.Slug;
    public bool MayRestore => Staff is { MayEdit: true };

    public bool IsCurrent(Revision version) => version.Number == Entry.WorkingNumber;

    public string When(Revision version) =>
        Text(UiText.Punctuation.InBrackets, TimeOf(version.AtUtc), Text(TimesAgo.Of(time.GetUtcNow().UtcDateTime - version.AtUtc)));

    public string Who(Revision version) => version.Kind == RevisionKind.Seeded ? "" : $"{NameOf(version.By)} · ";

    public async Task<IActionResult> OnPostAsync([FromForm] RestoreForm form, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
            return NotFound();
        if (Versions.FirstOrDefault(version => version.Number == form.Number) is not { } version)
            return NotFound();

        var field = form.Field?.Trim() is { Length: > 0 } path ? path : null;
        var note = field is null
            ? Text(UiText.Versions.RestoredFrom, version.Number)
            : Text(UiText.Versions.RestoredFieldFrom, Text(LabelsOf(version.Snapshot).Of(field)), version.Number);
        return await Editor.RestoreAsync(
            Entry.Id,
            version.Number,
            field,
            form.Version,
            ChangeBecause(note) with
            {
                Operation = form.Operation,
            },
            cancel
        ) switch
        {
            Outcome.Written => LocalRedirect($"{Links.Admin.Record(Kind.Path, Entry.Id)}?done={FormResult.Restored.Code()}"),
            Outcome.Unchanged => Remark(UiText.Versions.AlreadySo),
            Outcome.Conflict => await RefusedAsync(
                [new Problem("", UiText.Versions.ChangedMeanwhile)],
                StatusCodes.Status409Conflict,
                cancel
            ),
            Outcome.NotFound when field is not null => await RefusedAsync(
                [new Problem("", UiText.Versions.RowGone)],
                StatusCodes.Status400BadRequest,
                cancel
            ),
            Outcome.Refused refused => await RefusedAsync(
                refused.Problems.Select(problem => problem with { Field = "" }),
                StatusCodes.Status400BadRequest,
                cancel
            ),
            _ => NotFound(),
        };
    }

    protected virtual async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await FindAsync(cancel))
            return false;

        Versions = await catalogue.HistoryAsync(Entry.Id, cancel);
        _names ??= (await catalogue.StateAsync(cancel)).Names;
        return true;
    }

    protected override async Task<IActionResult> ShowAgainAsync(CancellationToken cancel) =>
        await LoadAsync(cancel) ? PressAgain() : NotFound();

    protected FieldLabels LabelsOf(params IEnumerable<string> snapshots) =>
        // Snapshots are objects.
        new(Kind, id => _names?.Find(id)?.Name, [.. snapshots.Select(snapshot => JsonNode.Parse(snapshot)!.AsObject())]);

    private PageResult Remark(LocalizedText notice)
    {
        Notice = notice;
        return Page();
    }

    private async Task<IActionResult> RefusedAsync(IEnumerable<Problem> problems, int status, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        foreach (var problem in problems)
            Problems.Add(problem);
        Response.StatusCode = status;
        return Page();
    }
}

public sealed class RestoreForm
{
    public int Number { get; set; }
    public string? Field { get; set; }
    public int Version { get; set; }
    public Guid? Operation { get; set; }
}
