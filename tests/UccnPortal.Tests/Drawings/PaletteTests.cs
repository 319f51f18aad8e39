using System.Text.RegularExpressions;
using UccnPortal.Drawings;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Drawings;

public sealed partial class PaletteTests
{
    private static readonly string Sheet = File.ReadAllText(Path.Combine(Repository.Root, "wwwroot", "css", "site.css"));

    [GeneratedRegex(@"^\.f-(\w+)\{--f:(#\w+);--on:(#\w+);--t:(#\w+)\}", RegexOptions.Multiline)]
    private static partial Regex FieldTokens();

    [Fact]
    public void The_inks_of_files_are_those_of_the_style_sheet_by_day()
    {
        var fields = FieldTokens()
            .Matches(Sheet)
            .ToDictionary(
                match => match.Groups[1].Value,
                match => new FieldInks(match.Groups[2].Value, match.Groups[3].Value, match.Groups[4].Value)
            );

        Assert.Equal(8, fields.Count);
        Assert.Equal(fields, Palette.Fields.ToDictionary());
        Assert.Contains(
            $"--paper:{Palette.Paper}; --wash:#f2f3f0; --ink:{Palette.Ink}; "
                + $"--ink2:{Palette.Grey}; --hair:{Palette.Hair}; --line:{Palette.Line};",
            Sheet,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Every_field_has_a_sign_and_inks()
    {
        var network = await SeededNetworks.OfAsync(TestDatabase.Sqlite);

        Assert.Equal(network.Fields.Select(field => field.Record.Sign), Signs.Paths.Keys);
        Assert.All(network.Fields, field => Assert.Contains(field.Record.Sign, Palette.Fields.Keys));
    }
}
