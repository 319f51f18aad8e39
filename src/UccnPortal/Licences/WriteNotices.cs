using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>Writes the third-party notices of the published packages, with the texts of their licences.</summary>
public sealed class WriteNotices : Task
{
    [Required]
    public ITaskItem[] Shipped { get; set; }

    [Required]
    public ITaskItem[] ReadByHand { get; set; }

    [Required]
    public ITaskItem[] Texts { get; set; }

    [Required]
    public string Packages { get; set; }

    [Required]
    public string File { get; set; }

    public override bool Execute()
    {
        const string head = "Third-party notices\n\nThis program is published with these packages; the texts of their licences follow.\n";
        var notices = new StringBuilder(head);
        var licences = new SortedSet<string>(StringComparer.Ordinal);
        var files = new Dictionary<string, List<string>>();
        var shipped = Shipped
            .Select(file => (Id: file.GetMetadata("NuGetPackageId"), Version: file.GetMetadata("NuGetPackageVersion")))
            .Distinct()
            .OrderBy(package => package.Id, StringComparer.OrdinalIgnoreCase);
        foreach (var (id, version) in shipped)
        {
            var folder = Path.Combine(Packages, id.ToLowerInvariant(), version.ToLowerInvariant());
            var about = XDocument.Load(Path.Combine(folder, id.ToLowerInvariant() + ".nuspec")).Root.Elements().First();
            var licence = LicenceOf(id, version, about);
            if (licence == null)
            {
                Log.LogError("No licence is known of {0} {1}.", id, version);
                continue;
            }

            // Of alternative licences the last one is used, because its text is in this folder.
            licences.UnionWith(Parts(Parts(licence, " OR ").Last(), " AND "));
            notices.Append("\n").Append(id).Append(' ').Append(version).Append("\nLicence: ").Append(licence).Append('\n');
            var whose = Text(about, "copyright") ?? "By " + Text(about, "authors");
            foreach (var line in new[] { whose, Text(about, "projectUrl") ?? Text(about, "repository", "url") })
            {
                if (line != null)
                    notices.Append(line).Append('\n');
            }

            foreach (var path in Directory.EnumerateFiles(folder).Where(IsNotice).OrderBy(path => path, StringComparer.Ordinal))
            {
                var text = System.IO.File.ReadAllText(path).Replace("\r\n", "\n").Trim();
                if (!files.TryGetValue(text, out var packages))
                    files[text] = packages = new List<string>();
                packages.Add(id + ": " + Path.GetFileName(path));
            }
        }

        foreach (var licence in licences)
        {
            var text = Texts.SingleOrDefault(item => item.GetMetadata("Filename") == licence);
            if (text == null)
                Log.LogError("The text of the licence {0} is not in the folder Licences.", licence);
            else
                Append(notices, licence, System.IO.File.ReadAllText(text.ItemSpec).Trim());
        }

        foreach (var file in files.OrderBy(file => file.Value[0], StringComparer.OrdinalIgnoreCase))
            Append(notices, string.Join(", ", file.Value), file.Key);
        if (!Log.HasLoggedErrors)
            System.IO.File.WriteAllText(File, notices.ToString());
        return !Log.HasLoggedErrors;
    }

    private string LicenceOf(string id, string version, XElement about)
    {
        var hand = ReadByHand.FirstOrDefault(package => package.ItemSpec == id && package.GetMetadata("Version") == version);
        var named = about.Elements().FirstOrDefault(element => element.Name.LocalName == "license");
        return hand?.GetMetadata("Licence") ?? ((string)named?.Attribute("type") == "expression" ? named.Value : null);
    }

    private static string[] Parts(string licence, string word) => licence.Split(new[] { word }, StringSplitOptions.None);

    private static bool IsNotice(string path) =>
        new[] { "LICENSE", "NOTICE", "THIRD-PARTY-NOTICES" }.Contains(Path.GetFileNameWithoutExtension(path).ToUpperInvariant());

    private static string Text(XElement about, string name, string attribute = null)
    {
        var element = about.Elements().FirstOrDefault(child => child.Name.LocalName == name);
        var text = attribute == null ? element?.Value : (string)element?.Attribute(attribute);
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    private static void Append(StringBuilder notices, string title, string text) =>
        notices.Append('\n').Append('-', 72).Append('\n').Append(title).Append("\n\n").Append(text).Append('\n');
}
