using UccnPortal.Accounts;
using UccnPortal.Editing;

namespace UccnPortal.Areas.Admin.Pages.Records;

public sealed class NewModel(
    Editor editor,
    Catalogue catalogue,
    RecentEditors openings,
    Reviews reviews,
    ReaderReports reports,
    UnsavedPosts keptForms
) : EditModel(editor, catalogue, openings, reviews, reports, keptForms);
