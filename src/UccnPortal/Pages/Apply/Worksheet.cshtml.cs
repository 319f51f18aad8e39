using Microsoft.AspNetCore.Mvc;
using UccnPortal.Links;
using UccnPortal.Pages.Criteria;
using UccnPortal.Publishing;
using UccnPortal.Publishing.Lists;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Pages.Apply;

/// <summary>The criteria of a field with room to write. Nothing is sent: the text areas belong to no form.</summary>
public sealed class WorksheetModel : ApplyPart
{
    public override LocalizedText Title => UiText.Apply.WorksheetTitle;

    public IReadOnlyList<FieldInYear> Fields => Network.In(ThisYear).Fields;

    public IReadOnlyList<CriteriaBlock> Sheets { get; private set; } = [];

    public IActionResult OnGet()
    {
        ReadParameters();
        Sheets =
        [
            .. Fields
                .Where(shown => Asked.Fields.Contains(shown.Field.Slug))
                .Select(shown => new CriteriaBlock(this, shown, IsAmongOthers: true)),
        ];
        var names = string.Join(Text(UiText.Punctuation.Enumeration), Sheets.Select(sheet => Text(sheet.Shown.Field.Record.Name)));
        Head = HeadOf(names.Length == 0 ? Text(Title) : Text(UiText.Apply.WorksheetOf, names), Text(UiText.Apply.WorksheetDescription)) with
        {
            IsIndexed = Asked == DesignationQuery.Everything,
        };
        return Page();
    }

    public string PathOf(PublishedField field) => PathWith(QueryParameters.Write(Asked with { Fields = [field.Slug] }));

    protected override bool Reads(string parameter) => parameter is "bi" or "field";

    protected override DesignationQuery Keep(DesignationQuery query) => new() { Fields = query.Fields, SideBySide = query.SideBySide };

    protected override string AddressOf(string query) => Links.ApplyWorksheet(Language, query);
}
