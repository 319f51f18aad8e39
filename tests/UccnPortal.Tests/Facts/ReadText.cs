using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Facts;

/// <summary>
/// The text of a part of a page, without spaces and with one width of punctuation, because the brochure's scan has
/// several; each character knows whether it is marked as Chinese.
/// </summary>
internal sealed class ReadText
{
    private readonly string _text;
    private readonly List<bool> _isChinese = [];

    public ReadText(INode part)
    {
        var text = new StringBuilder();
        foreach (
            var node in part.GetDescendants()
                .OfType<IText>()
                .Where(node => node.ParentElement is not (IHtmlScriptElement or IHtmlStyleElement))
        )
        {
            var words = Fold(node.Data);
            text.Append(words);
            _isChinese.AddRange(Enumerable.Repeat(Html.LanguageOf(node).StartsWith("zh-Han", StringComparison.Ordinal), words.Length));
        }

        _text = text.ToString();
    }

    /// <summary>All parts stand here in this order, Chinese marked as Chinese, and on an English page English as English.</summary>
    public bool Says(IEnumerable<string> parts, bool isEnglishPage)
    {
        var from = 0;
        foreach (var part in parts.Select(Fold))
        {
            var isChinese = part.Any(IsHan);
            var at = _text.IndexOf(part, from, StringComparison.Ordinal);
            while (at >= 0 && !IsMarked(at, part.Length, isChinese, isEnglishPage))
                at = _text.IndexOf(part, at + 1, StringComparison.Ordinal);
            if (at < 0)
                return false;
            from = at + part.Length;
        }

        return true;
    }

    private bool IsMarked(int at, int length, bool isChinese, bool isEnglishPage) =>
        isChinese
            ? _isChinese.GetRange(at, length).TrueForAll(marked => marked)
            : !isEnglishPage || !_isChinese.GetRange(at, length).Exists(marked => marked);

    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';

    private static string Fold(string words) =>
        string.Concat(words.Normalize(NormalizationForm.FormKC).Where(character => !char.IsWhiteSpace(character)))
            .Replace('“', '"')
            .Replace('”', '"')
            .Replace('‘', '\'')
            .Replace('’', '\'')
            .Replace('–', '-')
            .Replace('—', '-');
}
