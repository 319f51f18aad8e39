using System.Globalization;
using System.Text;
using UccnPortal.Areas.Embeds.Contents;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Embeds;

/// <summary>The markup that a partner pastes. It works with its script stripped, in a sandbox or without one.</summary>
public sealed class EmbedSnippet(EmbedContent content)
{
    public string Width { get; init; } = "100%";
    public int Height { get; init; } = content.Height;

    /// <summary>An opaque origin: the frame could keep nothing even if it wanted to.</summary>
    public bool IsSandboxed { get; init; } = true;

    /// <summary>What a reader sees who is shown no frame; also what mail and feeds keep of it.</summary>
    private string Fallback => $"<p><a href=\"{Address(content.Page)}\">{SnippetMarkup.Of(content.Heading.In(content.Language))}{SnippetMarkup.Of(UiText.Punctuation.InBrackets.With("", UiText.Site.Name).In(content.Language))}</a></p>";

    /// <summary>The frame with its fallback, without the script.</summary>
    public string Frame => new StringBuilder()
        .Append(CultureInfo.InvariantCulture, $"<iframe src=\"{Address(content.Path)}\" title=\"{SnippetMarkup.Of(content.Title)}\" lang=\"{content.Language.Tag()}\" ")
        .Append(CultureInfo.InvariantCulture, $"width=\"{Width}\" height=\"{Height}\" loading=\"lazy\" style=\"border:0;max-width:100%\" referrerpolicy=\"strict-origin-when-cross-origin\"")
        .Append(IsSandboxed ? " sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"" : "")
        .Append("></iframe>\n").Append(Fallback).ToString();

    /// <summary>With the script that fits the height, unless the frame is not to tell it.</summary>
    public string Whole => content.Options.TellsHeight ? $"{Frame}\n<script async src=\"{Address(content.Links.EmbedScript())}\"></script>" : Frame;

    private string Address(string path) => SnippetMarkup.Of(content.Links.Absolute(path));
}
