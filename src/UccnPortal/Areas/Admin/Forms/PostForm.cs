using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace UccnPortal.Areas.Admin.Forms;

/// <summary>Puts the token that proves a form is ours into every form that posts. The framework's own helper leaves it out where an action is given.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostForm(IAntiforgery antiforgery) : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!; // Set by the framework.

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.PreContent.AppendHtml(antiforgery.GetHtml(ViewContext.HttpContext));
}
