using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UccnPortal.Areas.Admin.Forms;

/// <summary>Adds the antiforgery token to every posted form; the framework's helper skips forms that have an action.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostForm(IAntiforgery antiforgery) : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!; // Set by the framework.

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.PreContent.AppendHtml(antiforgery.GetHtml(ViewContext.HttpContext));
}
