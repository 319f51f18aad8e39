using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UccnPortal.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class BoundKeptFormsAndEndSessions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DELETE FROM kept_forms;"); // Nobody counted their bytes, and they last half an hour.

            migrationBuilder.AddColumn<int>(
                name: "Bytes",
                table: "kept_forms",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsRefusal",
                table: "audit",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "audit_check",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Entries = table.Column<long>(type: "bigint", nullable: false),
                    BrokenAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_check", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "sessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UntilUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sessions", x => x.Id);
                });

            migrationBuilder.InsertData(
                table: "audit_check",
                columns: new[] { "Id", "AtUtc", "BrokenAt", "Entries" },
                values: new object[] { 1, null, null, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_audit_IsRefusal_Sequence",
                table: "audit",
                columns: new[] { "IsRefusal", "Sequence" });

            // Old refusals may go, and those written by a clock that was wrong; nothing else ever does.
            migrationBuilder.Sql("DROP TRIGGER audit_never_changed ON audit;");
            migrationBuilder.Sql("CREATE TRIGGER audit_never_changed BEFORE UPDATE ON audit FOR EACH ROW EXECUTE FUNCTION append_only();");
            migrationBuilder.Sql("""
                CREATE FUNCTION only_old_refusals() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                  IF OLD."IsRefusal" AND OLD."AtUtc" NOT BETWEEN now() - interval '180 days' AND now() + interval '1 day' THEN RETURN OLD; END IF;
                  RAISE EXCEPTION 'audit is append-only';
                END $$;
                """);
            migrationBuilder.Sql("CREATE TRIGGER audit_never_deleted BEFORE DELETE ON audit FOR EACH ROW EXECUTE FUNCTION only_old_refusals();");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER audit_never_deleted ON audit;");
            migrationBuilder.Sql("DROP FUNCTION only_old_refusals();");
            migrationBuilder.Sql("DROP TRIGGER audit_never_changed ON audit;");
            migrationBuilder.Sql("CREATE TRIGGER audit_never_changed BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION append_only();");

            migrationBuilder.DropTable(
                name: "audit_check");

            migrationBuilder.DropTable(
                name: "sessions");

            migrationBuilder.DropIndex(
                name: "IX_audit_IsRefusal_Sequence",
                table: "audit");

            migrationBuilder.DropColumn(
                name: "Bytes",
                table: "kept_forms");

            migrationBuilder.DropColumn(
                name: "IsRefusal",
                table: "audit");
        }
    }
}
