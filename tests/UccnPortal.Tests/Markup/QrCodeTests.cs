using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using QRCoder;
using UccnPortal.Markup;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Markup;

public sealed partial class QrCodeTests
{
    private const string Address = "https://portal.example/zh";

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1h-\3z")]
    private static partial Regex Run();

    [Fact]
    public void Every_dark_module_of_the_code_is_drawn_and_no_other()
    {
        var expected = QRCodeGenerator
            .GenerateQrCode(Address, QRCodeGenerator.ECCLevel.M)
            .ModuleMatrix.SelectMany((row, y) => row.Cast<bool>().Select((dark, x) => (x, y, dark)))
            .Where(module => module.dark)
            .Select(module => (module.x, module.y));

        var path = Drawing(Address).QuerySelector("path:not(.li)")?.GetAttribute("d") ?? "";
        var drawn = Run()
            .Matches(path)
            .SelectMany(run => Enumerable.Range(Number(run.Groups[1]), Number(run.Groups[3])).Select(x => (x, Number(run.Groups[2]))))
            .ToList();

        Assert.Equal("", Run().Replace(path, ""));
        Assert.Equal(expected.Order(), drawn.Order());
    }

    [Fact]
    public void A_light_ground_with_a_quiet_zone_of_four_modules_lies_under_it()
    {
        var drawing = Drawing(Address);
        var side = Number(drawing.GetAttribute("viewBox")!.Split(' ')[2]); // The class writes it.

        var columns = Run()
            .Matches(drawing.QuerySelector("path:not(.li)")!.GetAttribute("d")!)
            .Select(run => (From: Number(run.Groups[1]), To: Number(run.Groups[1]) + Number(run.Groups[3])))
            .ToList(); // As above.

        Assert.Equal($"M0 0h{side}v{side}H0z", drawing.QuerySelector(".li")?.GetAttribute("d"));
        Assert.Equal((4, side - 4), (columns.Min(run => run.From), columns.Max(run => run.To)));
    }

    [Fact]
    public void It_has_a_name_and_the_name_cannot_break_out()
    {
        var drawing = Drawing(Address, "二维码 \"><script>");

        Assert.Equal("img", drawing.GetAttribute("role"));
        Assert.Equal("二维码 \"><script>", drawing.GetAttribute("aria-label"));
        Assert.Empty(drawing.Owner!.QuerySelectorAll("script")); // Part of a page.
    }

    [Fact]
    public void Another_address_is_another_code()
    {
        Assert.NotEqual(Drawing(Address).OuterHtml, Drawing("https://portal.example/en").OuterHtml);
    }

    private static IElement Drawing(string address, string label = "QR") =>
        Assert.Single(Html.Parse(Written(address, label)).QuerySelectorAll("svg.qr"));

    private static string Written(string address, string label)
    {
        using var writer = new StringWriter();
        new QrCode(address, label).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private static int Number(Capture text) => Number(text.Value);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
