using System.Text.Json.Nodes;
using UccnPortal.Editing.Comparing;
using UccnPortal.Records;

namespace UccnPortal.Areas.Admin.Forms;

public sealed record Obstacles(AdminPage Page, Record Draft, IReadOnlyList<Problem> Problems)
{
    // Records are of a registered type, and a snapshot is an object.
    private readonly FieldLabels _labels = new(
        RecordKinds.Find(RecordKinds.KindOf(Draft))!,
        _ => null,
        JsonNode.Parse(RecordJson.Write(Draft))!.AsObject()
    );

    public string PathTo(Problem problem) => Page.Links.Admin.Record(RecordKinds.PathOf(Draft), Draft.Id, problem.Field);

    public string FieldOf(Problem problem) => problem.Field.Length == 0 ? "" : Page.Text(_labels.Of(problem.Field));
}
