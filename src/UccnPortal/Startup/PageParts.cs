using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace UccnPortal.Startup;

/// <summary>Leaves MVC only the handlers of a page; describing all public properties is most of the work on pages at start.</summary>
public static class PageParts
{
    /// <summary>Must be called after the pages are registered.</summary>
    public static void AddPageParts(this IServiceCollection services)
    {
        // Never null: the pages register it by its type.
        var usual = services.Last(service => service.ServiceType == typeof(IPageApplicationModelPartsProvider)).ImplementationType!;
        services.AddSingleton(usual);
        services.Replace(
            ServiceDescriptor.Singleton<IPageApplicationModelPartsProvider>(provider => new HandlersOnly(
                (IPageApplicationModelPartsProvider)provider.GetRequiredService(usual)
            ))
        );
    }

    private sealed class HandlersOnly(IPageApplicationModelPartsProvider usual) : IPageApplicationModelPartsProvider
    {
        public bool IsHandler(MethodInfo methodInfo) =>
            methodInfo.GetBaseDefinition().DeclaringType != typeof(PageModel) && usual.IsHandler(methodInfo);

        public PageHandlerModel? CreateHandlerModel(MethodInfo method) => IsHandler(method) ? usual.CreateHandlerModel(method) : null;

        public PageParameterModel CreateParameterModel(ParameterInfo parameter) => usual.CreateParameterModel(parameter);

        public PagePropertyModel CreatePropertyModel(PropertyInfo property) => new(property, []);
    }
}
