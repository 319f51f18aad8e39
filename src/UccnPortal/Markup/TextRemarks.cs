using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Markup;

/// <summary>What readers must know of the texts they see.</summary>
[Flags]
public enum TextRemarks
{
    None = 0,

    /// <summary>Worded or translated by this site and not approved yet.</summary>
    Pending = 1,
    ToVerify = 2,

    /// <summary>Not available in English.</summary>
    OnlyChinese = 4,
    OnlyEnglish = 8,
}

/// <summary>
/// The remarks on the texts of a page. They stand in the note at the end of a block, never within a sentence: what concerns wording
/// once a page, what is to be verified in each block.
/// </summary>
public sealed class RemarkLog
{
    private TextRemarks _said;

    public TextRemarks Unsaid { get; private set; }

    public void Notice(TextRemarks remarks) => Unsaid |= remarks & ~_said;

    /// <summary>Adds what a part of the page, rendered by itself, has said and has left to say.</summary>
    public void Add(RemarkLog part)
    {
        _said |= part._said;
        Unsaid &= ~part._said;
        Notice(part.Unsaid);
    }

    /// <param name="pending">The sentence on texts that are not approved where there is no page, such as in an entry of a feed.</param>
    public IEnumerable<LocalizedText> Take(LocalizedText? pending = null)
    {
        var taken = Unsaid;
        _said |= taken & ~TextRemarks.ToVerify;
        Unsaid = TextRemarks.None;
        if (taken.HasFlag(TextRemarks.Pending))
            yield return pending ?? UiText.Remarks.Pending;
        if (taken.HasFlag(TextRemarks.ToVerify))
            yield return UiText.Remarks.ToVerify;
        if (taken.HasFlag(TextRemarks.OnlyChinese))
            yield return UiText.Remarks.OnlyChinese;
        if (taken.HasFlag(TextRemarks.OnlyEnglish))
            yield return UiText.Remarks.OnlyEnglish;
    }
}

/// <summary>The remarks that no source note has said, at the end of a page or an embed.</summary>
internal sealed class RemarksNote(Reader reader, string cssClass) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (reader.Remarks.Unsaid == TextRemarks.None)
            return;

        writer.Write($"<p class=\"{cssClass}\">");
        encoder.Encode(writer, string.Join(reader.Space, reader.Remarks.Take().Select(reader.Text)));
        writer.Write("</p>");
    }
}
