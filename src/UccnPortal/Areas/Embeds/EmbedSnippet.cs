using System.Globalization;
using System.Text;
using UccnPortal.Areas.Embeds.Contents;
using UccnPortal.Records;
using UccnPortal.Text;

namespace UccnPortal.Areas.Embeds;

/// <summary>The markup that a partner pastes. It also works without its script and with or without a sandbox.</summary>
public sealed class EmbedSnippet(EmbedContent content)
{
    public string Width { get; init; } = "100%";
    public int Height { get; init; } = content.Height;

    /// <summary>The sandbox gives the frame an opaque origin, so it cannot store anything.</summary>
    public bool IsSandboxed { get; init; } = true;

    private string Fallback
    {
        get
        {
            var heading = SnippetMarkup.Of(content.Heading.In(content.Language));
            var site = SnippetMarkup.Of(UiText.Punctuation.InBrackets.With("", UiText.Site.Name).In(content.Language));
            return $"<p><a href=\"{Address(content.Page)}\">{heading}{site}</a></p>";
        }
    }

    public string Frame =>
        new StringBuilder()
            .Append(
                CultureInfo.InvariantCulture,
                $"<iframe src=\"{Address(content.Path)}\" title=\"{SnippetMarkup.Of(content.Title)}\" lang=\"{content.Language.Tag()}\" "
            )
            .Append(
                CultureInfo.InvariantCulture,
                $"width=\"{Width}\" height=\"{Height}\" loading=\"lazy\" style=\"border:0;"
                    + $"max-width:100%\" referrerpolicy=\"strict-origin-when-cross-origin\""
            )
            .Append(IsSandboxed ? " sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"" : "")
            .Append("></iframe>\n")
            .Append(Fallback)
            .ToString();

    public string Whole =>
        content.Options.TellsHeight ? $"{Frame}\n<script async src=\"{Address(content.Links.EmbedScript())}\"></script>" : Frame;

    private string Address(string path) => SnippetMarkup.Of(content.Links.Absolute(path));
}
