using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using UccnPortal.Data;

namespace UccnPortal.Accounts;

/// <summary>Keeps Data Protection keys in the database. Uses plain SQL, because the host reads them while it starts.</summary>
internal sealed class ProtectionKeys(PortalConnections connections) : IXmlRepository
{
    // The framework interface is synchronous.
    public IReadOnlyCollection<XElement> GetAllElements() => ReadAsync().GetAwaiter().GetResult();

    public void StoreElement(XElement element, string friendlyName) => StoreAsync(element).GetAwaiter().GetResult();

    private async Task<IReadOnlyCollection<XElement>> ReadAsync()
    {
        await using var connection = await connections.OpenAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT "Xml" FROM protection_keys ORDER BY "Id" """;
        await using var reader = await command.ExecuteReaderAsync();
        var keys = new List<XElement>();
        while (await reader.ReadAsync())
            keys.Add(XElement.Parse(reader.GetString(0)));
        return keys;
    }

    private async Task StoreAsync(XElement element)
    {
        await using var connection = await connections.OpenAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = """INSERT INTO protection_keys ("Xml") VALUES (@xml)""";
        var xml = command.CreateParameter();
        (xml.ParameterName, xml.Value) = ("@xml", element.ToString(SaveOptions.DisableFormatting));
        command.Parameters.Add(xml);
        await command.ExecuteNonQueryAsync();
    }
}
