using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using UccnPortal.Records;

namespace UccnPortal.Data;

internal sealed class PartialDateText() : ValueConverter<PartialDate, string>(date => date.ToString(), text => PartialDate.Parse(text));

// SQLite loses DateTime.Kind and PostgreSQL accepts only UTC, so all times are stored as UTC.
internal sealed class UtcDateTime()
    : ValueConverter<DateTime, DateTime>(
        time => time.Kind == DateTimeKind.Utc ? time : DateTime.SpecifyKind(time, DateTimeKind.Utc),
        time => DateTime.SpecifyKind(time, DateTimeKind.Utc)
    );
