using System.Text;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ViewFeatures.Buffers;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace UccnPortal.Web;

/// <summary>Lets pages be written by <see cref="Utf8PageWriter"/>, with nothing between it and what the views have buffered.</summary>
public static class Utf8PageWriters
{
    /// <summary>After the pages themselves are registered.</summary>
    public static void AddUtf8PageWriters(this IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton<IHttpResponseStreamWriterFactory, Factory>());
        var scope = services.Last(service => service.ServiceType == typeof(IViewBufferScope)).ImplementationType!; // Registered with the pages, by its type.
        services.AddScoped(scope);
        services.Replace(ServiceDescriptor.Scoped<IViewBufferScope>(provider => new Unbuffered((IViewBufferScope)provider.GetRequiredService(scope))));
    }

    private sealed class Factory : IHttpResponseStreamWriterFactory
    {
        public TextWriter CreateWriter(Stream stream, Encoding encoding) => new Utf8PageWriter(stream);
    }

    private sealed class Unbuffered(IViewBufferScope scope) : IViewBufferScope
    {
        public ViewBufferValue[] GetPage(int pageSize) => scope.GetPage(pageSize);

        public void ReturnSegment(ViewBufferValue[] segment) => scope.ReturnSegment(segment);

        public TextWriter CreateWriter(TextWriter writer) => writer as Utf8PageWriter ?? scope.CreateWriter(writer);
    }
}
