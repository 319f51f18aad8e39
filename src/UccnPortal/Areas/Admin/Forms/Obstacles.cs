using System.Text.Json.Nodes;
using UccnPortal.Editing.Comparing;
using UccnPortal.Records;

namespace UccnPortal.Areas.Admin.Forms;

/// <summary>Why a draft cannot be previewed, each reason with the way to its field; without one, no page shows such a record: <c>_Obstacles</c>.</summary>
public sealed record Obstacles(AdminPage Page, Record Draft, IReadOnlyList<Problem> Problems)
{
    private readonly FieldLabels _labels = new(RecordKinds.Find(RecordKinds.KindOf(Draft))!, _ => null, JsonNode.Parse(RecordJson.Write(Draft))!.AsObject()); // Records are of a registered type, a snapshot is an object.

    public string PathTo(Problem problem) => Page.Links.Admin.Record(RecordKinds.PathOf(Draft), Draft.Id, problem.Field);

    /// <summary>The field that a problem is about, in words.</summary>
    public string FieldOf(Problem problem) => problem.Field.Length == 0 ? "" : Page.Say(_labels.Of(problem.Field));
}
