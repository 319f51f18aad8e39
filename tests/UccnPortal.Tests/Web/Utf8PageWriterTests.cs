using System.Text;
using System.Text.Encodings.Web;
using UccnPortal.Web;

namespace UccnPortal.Tests.Web;

public sealed class Utf8PageWriterTests
{
    private static readonly string[] Pieces = ["", "a", "é", "苏州", "𠮷", "<td>", new('x', 9000), string.Concat(Enumerable.Repeat("城𠮷", 7000))];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Whatever_is_written_however_parted_is_the_UTF8_of_its_text(int seed)
    {
        var random = new Random(seed);
        var text = string.Concat(Enumerable.Range(0, 60).Select(_ => Pieces[random.Next(Pieces.Length)]));
        using var page = new MemoryStream();
        await using (var writer = new Utf8PageWriter(page))
        {
            for (var at = 0; at < text.Length;)
            {
                var length = Math.Min(text.Length - at, random.Next(3) == 0 ? 1 : random.Next(1, 20000)); // Parts characters of two halves, too.
                var piece = text.Substring(at, length);
                switch (random.Next(4))
                {
                    case 0: writer.Write(piece); break;
                    case 1: await writer.WriteAsync(piece); break;
                    case 2: writer.Write(piece.ToCharArray(), 0, length); break;
                    default:
                        foreach (var letter in piece) writer.Write(letter);
                        break;
                }

                if (random.Next(5) == 0) await writer.FlushAsync();
                at += length;
            }
        }

        Assert.Equal(Encoding.UTF8.GetBytes(text), page.ToArray());
    }

    [Fact]
    public void Half_a_character_alone_becomes_the_mark_of_one_that_is_lost()
    {
        using var page = new MemoryStream();
        using (var writer = new Utf8PageWriter(page))
        {
            writer.Write('\ud842');
            writer.Write("a\udfb7b");
            writer.Write('\ud842');
        }

        Assert.Equal("\ufffda\ufffdb\ufffd", Encoding.UTF8.GetString(page.ToArray()));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(60000)]
    public void Ready_markup_stands_where_it_was_written(int length)
    {
        var markup = new string('城', length);
        using var page = new MemoryStream();
        using (var writer = new Utf8PageWriter(page))
        {
            writer.Write("<p>");
            new ReadyMarkup(markup).WriteTo(writer, HtmlEncoder.Default);
            writer.Write("</p>");
        }

        using var elsewhere = new StringWriter();
        new ReadyMarkup(markup).WriteTo(elsewhere, HtmlEncoder.Default);

        Assert.Equal($"<p>{markup}</p>", Encoding.UTF8.GetString(page.ToArray()));
        Assert.Equal(markup, elsewhere.ToString());
    }
}
