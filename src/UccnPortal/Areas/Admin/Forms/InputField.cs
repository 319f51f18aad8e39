using UccnPortal.Records;

namespace UccnPortal.Areas.Admin.Forms;

public sealed record InputField(AdminPage Page, string Name, LocalizedText Label)
{
    public string Type { get; init; } = "text";
    public string Value { get; init; } = "";
    public LocalizedText? Hint { get; init; }
    public string AutoComplete { get; init; } = "off";
    public bool IsNumeric { get; init; }
    public int MaxLength { get; init; } = 200;
}
