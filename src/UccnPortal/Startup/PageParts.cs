using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace UccnPortal.Startup;

/// <summary>
/// What MVC finds in a page's class: its handlers. Left alone it takes <see cref="PageModel"/>'s filters
/// (<c>OnPageHandlerExecuting</c>) for handlers of a method PAGE, makes ready to read their parameters from a form, and
/// describes each public property in case it is read from one: more work at a start than everything else about pages.
/// Ours take what they read as parameters; a test holds them to it.
/// </summary>
public static class PageParts
{
    /// <summary>After the pages themselves are registered.</summary>
    public static void AddPageParts(this IServiceCollection services)
    {
        var usual = services.Last(service => service.ServiceType == typeof(IPageApplicationModelPartsProvider)).ImplementationType!; // Registered with the pages, by its type.
        services.AddSingleton(usual);
        services.Replace(ServiceDescriptor.Singleton<IPageApplicationModelPartsProvider>(provider => new HandlersOnly((IPageApplicationModelPartsProvider)provider.GetRequiredService(usual))));
    }

    private sealed class HandlersOnly(IPageApplicationModelPartsProvider usual) : IPageApplicationModelPartsProvider
    {
        public bool IsHandler(MethodInfo methodInfo) => methodInfo.GetBaseDefinition().DeclaringType != typeof(PageModel) && usual.IsHandler(methodInfo);

        public PageHandlerModel? CreateHandlerModel(MethodInfo method) => IsHandler(method) ? usual.CreateHandlerModel(method) : null;

        public PageParameterModel CreateParameterModel(ParameterInfo parameter) => usual.CreateParameterModel(parameter);

        public PagePropertyModel CreatePropertyModel(PropertyInfo property) => new(property, []);
    }
}
