using Microsoft.Playwright;
using UccnPortal.Data.Accounts;
using UccnPortal.Records;
using UccnPortal.Tests.Support;

namespace UccnPortal.Tests.Browser;

/// <summary>The form of a record in a real browser: what its script adds.</summary>
[Trait("Category", "Browser")]
public sealed class EditingTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private static string Form(string slug) => $"/admin/records/cities/{RecordId.For("city", slug)}";

    [SkippableFact]
    public async Task Ctrl_S_saves_and_Enter_during_a_Chinese_composition_does_not()
    {
        await using var desk = await Desk.JoinAsync(site, "王芳", Role.Editor, Language.Zh);
        var page = desk.Page;
        await page.GotoAsync(Form("chengdu"));
        desk.Loads();

        await page.FillAsync("[id='office.zh']", "成都新办公室");
        await page.EvalOnSelectorAsync(
            "[id='office.zh']",
            """
            field => {
              const key = more => field.dispatchEvent(
              new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...more }));
              field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
              window.refused = [!key({ isComposing: true, keyCode: 229 })];
              field.form.requestSubmit(field.form.querySelector('[value=save]'));
              field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
              window.refused.push(!key({}));
            }
            """
        );
        await page.WaitForTimeoutAsync(300);
        var (loads, refused) = (desk.Loads(), await page.EvaluateAsync<bool[]>("window.refused"));
        await page.FocusAsync("[id='office.zh']");
        await page.Keyboard.PressAsync("Control+s");
        await page.WaitForURLAsync("**?done=saved");

        Assert.Equal((0, true, true), (loads, refused[0], refused[1]));
        Assert.Equal("成都新办公室", await page.InputValueAsync("[id='office.zh']"));
        Assert.Empty(desk.Complaints);
    }

    [SkippableFact]
    public async Task Enter_in_a_line_saves_and_removes_no_row()
    {
        await using var desk = await Desk.JoinAsync(site, "陈刚", Role.Editor, Language.En);
        var page = desk.Page;
        await page.GotoAsync(Form("hangzhou"));
        var rows = await page.Locator("input[name=designations]").CountAsync();

        await page.FillAsync("[id='office.en']", "A new office in Hangzhou");
        await page.PressAsync("[id='office.en']", "Enter");
        await page.WaitForURLAsync("**?done=saved");

        Assert.Equal(rows, await page.Locator("input[name=designations]").CountAsync());
        Assert.Equal("A new office in Hangzhou", await page.InputValueAsync("[id='office.en']"));
    }

    [SkippableFact]
    public async Task A_row_dragged_by_its_grip_goes_where_it_is_dropped_and_is_saved_there()
    {
        await using var desk = await Desk.JoinAsync(site, "周磊", Role.Editor, Language.Zh);
        var page = desk.Page;
        await page.GotoAsync($"/admin/records/fields/{RecordId.For("field", "film")}");
        var rows = page.Locator("[id=criteria] > .row");
        var before = await IdsAsync(rows);

        await rows.Nth(0).EvaluateAsync("row => row.scrollIntoView({ block: 'center' })");
        var (grip, first) = (await BoxAsync(rows.Nth(2).Locator(".grip")), await BoxAsync(rows.Nth(0)));
        await page.Mouse.MoveAsync(grip.X + 5, grip.Y + 5);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(grip.X + 5, first.Y + first.Height + 5);
        await page.Mouse.MoveAsync(grip.X + 5, first.Y + 3);
        await page.Mouse.UpAsync();
        await page.WaitForFunctionAsync(
            "id => { const row = document.querySelector('[id=criteria] > .row'); "
                + "return row.id === id && row.querySelector('.num')?.textContent === '1'; }",
            before[2]
        );
        var dragged = await IdsAsync(rows);
        await page.Keyboard.PressAsync("Control+s");
        await page.WaitForURLAsync("**?done=saved");

        Assert.Equal([before[2], before[0], before[1], .. before[3..]], dragged);
        Assert.Equal(dragged, await IdsAsync(page.Locator("[id=criteria] > .row")));
        Assert.Equal(
            before.Select(KeyOf).Order(),
            ((CreativeField)(await site.App.Services.FormAsync("field", "film")).Working)
                .Criteria.Select(criterion => criterion.Key)
                .Order()
        );
        Assert.Equal(KeyOf(before[2]), ((CreativeField)(await site.App.Services.FormAsync("field", "film")).Working).Criteria[0].Key);
        Assert.Empty(desk.Complaints);

        static async Task<List<string>> IdsAsync(ILocator rows) =>
            [.. await rows.EvaluateAllAsync<string[]>("rows => rows.map(row => row.id)")];
        static async Task<LocatorBoundingBoxResult> BoxAsync(ILocator element) =>
            await element.BoundingBoxAsync() ?? throw new InvalidOperationException("It is not shown.");
        static string KeyOf(string id) => id["criteria[".Length..^1];
    }

    [SkippableFact]
    public async Task Marks_are_put_round_what_is_selected_and_before_its_lines_and_can_be_undone()
    {
        await using var desk = await Desk.JoinAsync(site, "标记", Role.Editor, Language.En);
        var page = desk.Page;
        await page.GotoAsync($"/admin/records/pages/{RecordId.For("page", "privacy")}");
        var text = page.Locator("[id='body.en']");
        await text.FillAsync("One fact\nTwo facts");

        await text.EvaluateAsync("text => text.setSelectionRange(4, 8)");
        await PressAsync("[data-around^='*']");
        var bold = await text.InputValueAsync();
        await text.EvaluateAsync("text => text.setSelectionRange(0, text.value.length)");
        await PressAsync("[data-line^='-']");
        var list = await text.InputValueAsync();
        await page.Keyboard.PressAsync("Control+z");

        Assert.Equal(("One **fact**\nTwo facts", "- One **fact**\n- Two facts"), (bold, list));
        Assert.Equal(bold, await text.InputValueAsync());
        Assert.Empty(desk.Complaints);

        Task PressAsync(string button) => page.Locator(".fld", new() { Has = page.Locator("[id='body.en']") }).Locator(button).ClickAsync();
    }

    [SkippableFact]
    public async Task What_was_typed_before_a_crash_is_offered_again_and_forgotten_once_saved()
    {
        await using var desk = await Desk.JoinAsync(site, "李娜", Role.Editor, Language.Zh);
        var page = desk.Page;
        await page.GotoAsync(Form("shanghai"));
        await page.FillAsync("[id='office.zh']", "上海新办公室");
        await page.WaitForFunctionAsync(
            "() => Object.keys(localStorage).some(key => localStorage.getItem(key).includes(encodeURIComponent('上海新办公室')))"
        );

        var window = await page.Context.NewPageAsync(); // The first one is never closed: it crashed.
        await window.GotoAsync(Form("shanghai"));
        var before = await window.InputValueAsync("[id='office.zh']");
        await window.ClickAsync("#told button:first-of-type");
        await Assertions.Expect(window.Locator("[id='office.zh']")).ToHaveValueAsync("上海新办公室");
        await Assertions.Expect(window.Locator(".fields :focus")).ToHaveCountAsync(1);
        await window.ClickAsync("button[value=save]");
        await window.WaitForURLAsync("**?done=saved");

        Assert.NotEqual("上海新办公室", before);
        Assert.Equal(0, await window.EvaluateAsync<int>("Object.keys(localStorage).length"));
        Assert.Equal(0, await window.Locator("#told").CountAsync());
    }

    [SkippableFact]
    public async Task A_row_is_added_without_a_new_page_and_the_cursor_stands_in_it()
    {
        await using var desk = await Desk.JoinAsync(site, "赵敏", Role.Editor, Language.Zh);
        var page = desk.Page;
        await page.GotoAsync(Form("qingdao"));
        desk.Loads();

        await page.FillAsync("[id='office.zh']", "青岛新办公室");
        await page.ClickAsync("[id='add:links']");
        await Assertions.Expect(page.Locator("[id='links[+1].url']")).ToBeFocusedAsync();

        Assert.Equal(0, desk.Loads());
        Assert.Equal("青岛新办公室", await page.InputValueAsync("[id='office.zh']"));
        Assert.Empty(desk.Complaints);
    }

    [SkippableFact]
    public async Task Whoever_moves_or_removes_a_row_goes_on_beside_it()
    {
        await using var desk = await Desk.JoinAsync(site, "钱进", Role.Editor, Language.Zh);
        var (page, keyboard) = (desk.Page, desk.Keyboard);
        await page.GotoAsync(Form("suzhou"));
        var rows = page.Locator("[id=sources] > .row");
        var row = await rows.First.GetAttributeAsync("id");
        ILocator Button(string act) => page.Locator($"[id='{act}:{row}']");

        await keyboard.PressAsync(page.Locator(".jump a[href='#sources']"));
        await keyboard.PressAsync(Button("down"));
        await Assertions.Expect(rows.Nth(1)).ToHaveIdAsync(row!); // Every row has one.
        await Assertions.Expect(Button("down")).ToBeFocusedAsync();
        await keyboard.PressAsync(Button("up"));
        await Assertions.Expect(rows.First).ToHaveIdAsync(row!);
        await Assertions.Expect(Button("down")).ToBeFocusedAsync(); // It is the first row, so it cannot move up.
        await keyboard.PressAsync(Button("remove"));
        await Assertions.Expect(Button("remove")).ToHaveCountAsync(0);
        await Assertions.Expect(rows.First.Locator("[id^='remove:']")).ToBeFocusedAsync();

        Assert.Empty(desk.Complaints);
    }

    [SkippableFact]
    public async Task A_save_that_fails_leads_to_the_problems_and_from_there_to_the_field()
    {
        await using var desk = await Desk.JoinAsync(site, "许静", Role.Editor, Language.En, width: 375);
        var (page, keyboard) = (desk.Page, desk.Keyboard);
        await page.GotoAsync(Form("shunde"));
        var latitude = page.Locator("#latitude");

        await keyboard.WriteAsync(latitude, "north");
        await keyboard.FollowAsync(page.Locator("button[value=save]").First);
        await Assertions.Expect(page.Locator("#problems")).ToBeFocusedAsync();
        await keyboard.PressAsync(page.Locator("#problems a"));
        await Assertions.Expect(latitude).ToBeFocusedAsync();
        await keyboard.WriteAsync(latitude, "22.8055");
        await keyboard.FollowAsync(page.Locator("button[value=save]").First);

        Assert.EndsWith("?done=saved", page.Url, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_session_that_has_ended_is_noticed_before_the_page_goes()
    {
        await using var desk = await Desk.JoinAsync(site, "周杰", Role.Editor, Language.Zh);
        var page = desk.Page;
        await page.GotoAsync(Form("nanjing"));
        await page.FillAsync("[id='office.zh']", "南京新办公室");
        await page.Context.ClearCookiesAsync();
        desk.Loads();

        await page.ClickAsync("button[value=save]");
        await Assertions.Expect(page.Locator("#told a")).ToBeVisibleAsync();
        await page.ClickAsync("[id='add:links']");
        await Assertions.Expect(page.Locator("#told:focus a")).ToBeVisibleAsync();

        Assert.Equal(0, desk.Loads());
        Assert.Equal("南京新办公室", await page.InputValueAsync("[id='office.zh']"));
    }

    [SkippableFact]
    public async Task Back_after_saving_shows_what_was_saved_and_the_form_can_be_sent_again()
    {
        await using var desk = await Desk.JoinAsync(site, "何静", Role.Editor, Language.Zh);
        var page = desk.Page;
        await page.GotoAsync(Form("yangzhou"));
        await page.FillAsync("[id='office.zh']", "扬州新办公室");
        await page.ClickAsync("button[value=save]");
        await page.WaitForURLAsync("**?done=saved");

        await page.GoBackAsync();
        var back = await page.InputValueAsync("[id='office.zh']");
        await page.FillAsync("[id='office.zh']", "扬州又一办公室");
        await page.ClickAsync("button[value=save]");
        await page.WaitForURLAsync("**?done=saved");

        Assert.Equal("扬州新办公室", back);
        Assert.Equal("扬州又一办公室", await page.InputValueAsync("[id='office.zh']"));
        Assert.Empty(desk.Complaints);
    }

    [SkippableFact]
    public async Task Leaving_asks_only_where_something_would_be_lost()
    {
        await using var desk = await Desk.JoinAsync(site, "孙丽", Role.Editor, Language.Zh);
        var page = desk.Page;
        var asked = 0;
        page.Dialog += async (_, dialog) =>
        {
            asked++;
            await dialog.AcceptAsync();
        };
        await page.GotoAsync(Form("wuhan"));
        await page.FillAsync("[id='office.zh']", "武汉");
        await page.FillAsync("[id='office.zh']", await page.EvalOnSelectorAsync<string>("[id='office.zh']", "field => field.defaultValue"));
        await page.GotoAsync("/admin");
        var untouched = asked;
        await page.GotoAsync(Form("wuhan"));
        await page.ClickAsync("[id='office.zh']");
        await page.Keyboard.TypeAsync("x");
        await page.GotoAsync("/admin");

        Assert.Equal((0, 1), (untouched, asked));
    }

    [SkippableTheory]
    [LongData("吴迪", Language.Zh, false, 1440)]
    [InlineData("郑爽", Language.En, true, 375)]
    public async Task The_form_is_accessible_whatever_is_in_it(string name, Language language, bool dark, int width)
    {
        await using var desk = await Desk.JoinAsync(site, name, Role.Editor, language, width, dark);
        var page = desk.Page;
        var violations = new List<string>();
        foreach (
            var path in new[]
            {
                Form("suzhou"),
                $"/admin/records/pages/{RecordId.For("page", "introduction")}",
                $"/admin/records/calls/{RecordId.For("call", "2021")}",
                "/admin/records/steering-terms/new",
                "/admin/records/errata/new",
            }
        )
        {
            await page.GotoAsync(path);
            violations.AddRange((await BrowserSite.ViolationsAsync(page)).Select(violation => $"{path} {violation}"));
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }

        Assert.Empty(violations);
        Assert.Empty(desk.Complaints);
    }

    [SkippableFact]
    public async Task The_page_on_which_two_changes_are_put_together_is_accessible()
    {
        await using var desk = await Desk.JoinAsync(site, "冯燕", Role.Editor, Language.Zh);
        var page = desk.Page;
        await page.GotoAsync(Form("weifang"));
        var window = await page.Context.NewPageAsync();
        await window.GotoAsync(Form("weifang"));
        await window.FillAsync("[id='office.zh']", "西安一处");
        await window.ClickAsync("button[value=save]");
        await window.WaitForURLAsync("**?done=saved");

        await page.FillAsync("[id='office.zh']", "西安另一处");
        await page.ClickAsync("button[value=save]");
        await page.WaitForSelectorAsync("#conflict");
        var violations = await BrowserSite.ViolationsAsync(page);
        await page.CheckAsync("#conflict input[value=mine]");
        await page.ClickAsync("#conflict button.go");
        await page.WaitForURLAsync("**?done=saved");

        Assert.Empty(violations);
        Assert.Equal("西安另一处", await page.InputValueAsync("[id='office.zh']"));
    }
}
