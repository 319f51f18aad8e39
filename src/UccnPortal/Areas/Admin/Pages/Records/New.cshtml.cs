using UccnPortal.Accounts;
using UccnPortal.Editing;

namespace UccnPortal.Areas.Admin.Pages.Records;

/// <summary>The form of a record that does not exist yet.</summary>
public sealed class NewModel(Editor editor, Catalogue catalogue, Openings openings, Reviews reviews, KeptForms keptForms) : EditModel(editor, catalogue, openings, reviews, keptForms);
