using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using UccnPortal.Markup;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Files.Feeds;

/// <summary>News as one line of HTML. Feeds pass the origin because they need absolute links.</summary>
public sealed class NewsHtml(IEnumerable<NewsWords> words, Reader reader, string origin = "") : IHtmlContent
{
    private static readonly LocalizedText[] Marks = [UiText.Punctuation.Enumeration, UiText.Punctuation.Comma, UiText.Punctuation.Stop];

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var all = words.ToList();
        for (var i = 0; i < all.Count; i++)
        {
            var (text, path) = all[i];
            if (path is null)
                reader.Show(text).WriteTo(writer, encoder);
            else if (i + 1 < all.Count && Marks.Contains(all[i + 1].Words))
                new InlineList([LinkTo(text, path)], "", end: reader.Text(all[++i].Words)).WriteTo(writer, encoder);
            else
                LinkTo(text, path).WriteTo(writer, encoder);
        }
    }

    private ListedName LinkTo(LocalizedText text, string path) => new(reader.Show(text), origin + path);
}
