using UccnPortal.Editing.Forms;

namespace UccnPortal.Tests.Editing.Forms;

public sealed class FormRowsTests
{
    [Fact]
    public void A_row_is_added_at_the_end_and_its_key_is_new()
    {
        var values = Rows("a", "+1");
        values.Set("list[+2].text", "left from a row that was removed");

        var acted = FormRows.Act(values, "add:list");

        Assert.Equal(("list", "list[+3]"), acted);
        Assert.Equal(["a", "+1", "+3"], values.RowsOf("list"));
    }

    [Theory]
    [InlineData("up:list[b]", "b,a,c", "list[b]")]
    [InlineData("down:list[b]", "a,c,b", "list[b]")]
    [InlineData("up:list[a]", "a,b,c", "list[a]")]
    [InlineData("down:list[c]", "a,b,c", "list[c]")]
    [InlineData("remove:list[b]", "a,c", "list[c]")]
    [InlineData("remove:list[c]", "a,b", "list[b]")]
    public void A_row_is_moved_and_removed_and_the_reader_goes_on_beside_it(string button, string order, string row)
    {
        var values = Rows("a", "b", "c");

        var acted = FormRows.Act(values, button);

        Assert.Equal(("list", row), acted);
        Assert.Equal(order.Split(','), values.RowsOf("list"));
    }

    [Fact]
    public void Rows_within_rows_are_their_own_list()
    {
        var values = new FormValues();
        values.SetRows("outer[x].inner", ["a", "b"]);

        var acted = FormRows.Act(values, "up:outer[x].inner[b]");

        Assert.Equal(("outer[x].inner", "outer[x].inner[b]"), acted);
        Assert.Equal(["b", "a"], values.RowsOf("outer[x].inner"));
    }

    [Theory]
    [InlineData("save")]
    [InlineData("")]
    [InlineData("remove:list[nobody]")]
    [InlineData("remove:list")]
    [InlineData("jump:list[a]")]
    public void Any_other_button_moves_nothing(string button)
    {
        var values = Rows("a", "b");

        Assert.Null(FormRows.Act(values, button));
        Assert.Equal(["a", "b"], values.RowsOf("list"));
    }

    private static FormValues Rows(params string[] keys)
    {
        var values = new FormValues();
        values.SetRows("list", keys);
        return values;
    }
}
