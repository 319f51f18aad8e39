using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using UccnPortal.Records;

namespace UccnPortal.Data;

internal sealed class PartialDateText() : ValueConverter<PartialDate, string>(date => date.ToString(), text => PartialDate.Parse(text));

// SQLite forgets the kind of a DateTime and PostgreSQL refuses any but UTC: all times are UTC, said once.
internal sealed class UtcDateTime() : ValueConverter<DateTime, DateTime>(
    time => time.Kind == DateTimeKind.Utc ? time : DateTime.SpecifyKind(time, DateTimeKind.Utc),
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
