using System.Collections;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using UccnPortal.Records;

namespace UccnPortal.Data;

/// <summary>Inserts thousands of rows with one prepared statement per table. EF's change tracker takes three times as long.</summary>
internal sealed class BulkInsert(PortalDb db) : IAsyncDisposable
{
    private readonly Dictionary<Type, Table> _tables = [];

    public Task AddAsync(object entity, CancellationToken cancel) => AddAsync(entity, [], cancel);

    public async ValueTask DisposeAsync()
    {
        foreach (var table in _tables.Values)
            await table.Command.DisposeAsync();
    }

    private async Task AddAsync(object entity, object[] ownerKey, CancellationToken cancel)
    {
        var table = TableOf(entity.GetType());
        table.Fill(entity, ownerKey);
        await table.Command.ExecuteNonQueryAsync(cancel);

        foreach (var parts in table.Parts)
        {
            object[] key = entity is Record record ? [record.Id] : [.. ownerKey, ((Row)entity).Key];
            // Row lists are public and never null.
            foreach (var part in (IEnumerable)parts.PropertyInfo!.GetValue(entity)!)
                await AddAsync(part, key, cancel);
        }
    }

    private Table TableOf(Type type)
    {
        if (_tables.TryGetValue(type, out var known))
            return known;

        var entityType = db.Model.FindEntityType(type) ?? throw new InvalidOperationException($"{type.Name} has no table.");
        var connection = db.Database.GetDbConnection();
        var command = connection.CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        return _tables[type] = new Table(entityType, command);
    }

    private sealed class Table
    {
        private readonly List<(IProperty Property, DbParameter Parameter, int OwnerKey)> _columns = [];

        public Table(IEntityType type, DbCommand command)
        {
            Command = command;
            Parts =
            [
                .. type.GetNavigations()
                    .Where(navigation => navigation.IsCollection && navigation.TargetEntityType.ClrType.IsSubclassOf(typeof(Row))),
            ];
            var store = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value; // Every entity is mapped to a table.
            var shadow = 0;
            foreach (var property in type.GetFlattenedProperties().Where(property => property.ValueGenerated == ValueGenerated.Never))
            {
                var parameter = property
                    .GetRelationalTypeMapping()
                    .CreateParameter(command, $"@p{_columns.Count}", null, property.IsNullable);
                command.Parameters.Add(parameter);
                _columns.Add((property, parameter, property.IsShadowProperty() ? shadow++ : -1));
            }

            command.CommandText = $"""
                INSERT INTO "{store.Name}" ({string.Join(", ", _columns.Select(column => $"\"{column.Property.GetColumnName(store)}\""))})
                VALUES ({string.Join(", ", _columns.Select(column => column.Parameter.ParameterName))})
                """;
        }

        public DbCommand Command { get; }
        public IReadOnlyList<INavigation> Parts { get; }

        public void Fill(object entity, object[] ownerKey)
        {
            foreach (var (property, parameter, shadow) in _columns)
            {
                var value = shadow >= 0 ? ownerKey[shadow] : ValueOf(entity, property);
                if (value is not null && property.GetTypeMapping().Converter is { } converter)
                    value = converter.ConvertToProvider(value);
                parameter.Value = value ?? DBNull.Value;
            }
        }

        private static object? ValueOf(object entity, IReadOnlyPropertyBase property) =>
            property.DeclaringType is IReadOnlyComplexType complex
                ? property.PropertyInfo!.GetValue(ValueOf(entity, complex.ComplexProperty)) // Complex values have no shadow state.
                : property.PropertyInfo!.GetValue(entity); // Fill handles shadow properties.
    }
}
