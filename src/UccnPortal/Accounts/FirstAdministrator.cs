using System.Security.Cryptography;
using UccnPortal.Data;
using UccnPortal.Data.Accounts;

namespace UccnPortal.Accounts;

/// <summary>Creates a one-time set-up link at every start while there is no account. Uses plain SQL to keep the start fast.</summary>
public sealed class FirstAdministrator(PortalConnections connections, TimeProvider time)
{
    /// <returns>The token of the set-up link; null if there are accounts already.</returns>
    public async Task<string?> OpenAsync(CancellationToken cancel)
    {
        await using var connection = await connections.OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM accounts";
        if (Convert.ToInt64(await command.ExecuteScalarAsync(cancel), System.Globalization.CultureInfo.InvariantCulture) > 0)
            return null;

        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        command.CommandText = """
            DELETE FROM invitations WHERE "Kind" = @kind;
            INSERT INTO invitations ("TokenHash", "Kind", "Role", "For", "By", "ExpiresAtUtc")
                VALUES (@hash, @kind, @role, '', 'start', @until);
            """;
        Add("@kind", nameof(InvitationKind.SetUp));
        Add("@role", nameof(Role.Administrator));
        Add("@hash", Invitations.HashOf(token));
        Add("@until", time.GetUtcNow().UtcDateTime + Invitations.Life);
        await command.ExecuteNonQueryAsync(cancel);
        return token;

        void Add(string name, object value)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
    }
}
