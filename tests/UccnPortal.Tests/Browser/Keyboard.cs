using Microsoft.Playwright;

namespace UccnPortal.Tests.Browser;

/// <summary>A keyboard user: reaches every control by Tab and checks that each focus is visible.</summary>
public sealed class Keyboard(IPage page)
{
    /// <summary>The most presses of Tab for one control.</summary>
    private const int Patience = 40;

    private const string IsBehind =
        "wanted => document.activeElement !== document.body && "
        + "!!(wanted.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING)";

    /// <summary>Where the focus is, and why a reader would not see it there (WCAG 1.4.11, 2.4.7, 2.4.11).</summary>
    private const string Look = """
        wanted => {
          const at = document.activeElement;
          if (!at || at === document.body) return { name: '', wrong: 'the page has lost the focus' };

          const style = getComputedStyle(at);
          const isClear = element => getComputedStyle(element).backgroundColor.endsWith(', 0)');
          const ground = element => element && isClear(element) ? ground(element.parentElement) : element ?? document.body;
          const linear = part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4;
          const brightness = colour => colour.match(/[\d.]+/g).slice(0, 3).map(part => linear(part / 255))
            .reduce((sum, part, i) => sum + part * [.2126, .7152, .0722][i], .05);
          const paper = getComputedStyle(ground(parseFloat(style.outlineOffset) < 0 ? at : at.parentElement)).backgroundColor;
          const [dark, light] = [style.outlineColor, paper].map(brightness).sort((one, other) => one - other);
          const isMarked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && light / dark >= 3;

          const box = at.getClientRects()[0] ?? at.getBoundingClientRect();
          const shows = (x, y) => at.contains(document.elementFromPoint(box.left + box.width * x, box.top + box.height * y));
          const seen = [[.5, .5], [.5, .1], [.5, .9], [.05, .5], [.95, .5]].map(([x, y]) => shows(x, y));
          const isSeen = box.height > innerHeight / 3 ? seen.includes(true) : !seen.includes(false);

          return {
            name: `${at.localName}${at.id && '#' + at.id} “${(at.ariaLabel ?? (at.textContent.trim() || at.name)).slice(0, 40)}”`,
            // A page in a frame shows its own outline.
            wrong: at.localName === 'iframe' ? '' : isMarked ? isSeen ? '' : 'something covers it' : 'no outline shows it',
            isSkip: at.matches('.skip') && !!wanted.closest('main'),
            isWanted: at === wanted || at.type === 'radio' && at.form === wanted.form && at.name === wanted.name,
          };
        }
        """;

    private Count _count = new();

    /// <summary>The keys pressed since the last look.</summary>
    public Count Presses()
    {
        var count = _count;
        _count = new Count();
        return count;
    }

    /// <summary>Goes to a control, by the skip link if there is one; in a radio group, to the button that takes the focus.</summary>
    public async Task ReachAsync(ILocator wanted)
    {
        var key = await wanted.EvaluateAsync<bool>(IsBehind) ? "Shift+Tab" : "Tab";
        var stops = new List<string>();
        while (true)
        {
            if (await wanted.EvaluateAsync<bool>("wanted => wanted === document.activeElement"))
                break;
            if (stops.Count == Patience)
                Assert.Fail($"{wanted} is not reached by {Patience} presses of {key}: {string.Join(", ", stops)}");

            await PressAsync(key);
            var stop = await wanted.EvaluateAsync<Stop>(Look);
            Assert.True(
                stop.Wrong.Length == 0,
                $"On the way to {wanted} by {key}, {stop.Wrong}: {stop.Name} on {page.Url}, after {string.Join(", ", stops)}"
            );
            stops.Add(stop.Name);
            if (stop.IsWanted)
                break;
            if (stop.IsSkip)
                await PressAsync("Enter");
        }

        if (stops.Count > _count.Farthest)
            (_count.Farthest, _count.Where) = (stops.Count, stops[^1]);
    }

    /// <summary>Goes through the whole page; names the stops that a reader would not see.</summary>
    public async Task<IReadOnlyList<string>> WalkAsync()
    {
        var (html, stops) = (page.Locator("html"), new List<Stop>());
        do
        {
            await PressAsync("Tab");
            stops.Add(await html.EvaluateAsync<Stop>(Look));
        } while (stops[^1].Name.Length > 0);

        return [.. from stop in stops.SkipLast(1) where stop.Wrong.Length > 0 select $"{stop.Wrong}: {stop.Name}"];
    }

    /// <summary>Presses a control that changes this page.</summary>
    public async Task PressAsync(ILocator control)
    {
        await ReachAsync(control);
        await PressAsync("Enter");
    }

    /// <summary>Presses a control that leads to another page, and waits for it.</summary>
    public async Task FollowAsync(ILocator control)
    {
        await ReachAsync(control);
        var arrival = new TaskCompletionSource();
        void Arrive(object? sender, IPage arrived) => arrival.TrySetResult();

        page.Load += Arrive;
        await PressAsync("Enter");
        await arrival.Task.WaitAsync(TimeSpan.FromSeconds(30));
        page.Load -= Arrive;
    }

    /// <summary>Replaces the text of a field.</summary>
    public async Task WriteAsync(ILocator field, string text)
    {
        await ReachAsync(field);
        if ((await field.InputValueAsync()).Length > 0)
            await PressAsync("Control+a");
        await TypeAsync(text);

        Assert.Equal(text, await field.InputValueAsync());
    }

    /// <summary>Appends to the text of a field.</summary>
    public async Task AppendAsync(ILocator field, string text)
    {
        var before = await field.InputValueAsync();
        await ReachAsync(field);
        await PressAsync("Control+End");
        await TypeAsync(text);

        Assert.Equal(before + text, await field.InputValueAsync());
    }

    /// <summary>Goes through the choices by arrow keys to the one with the words in it.</summary>
    public async Task ChooseAsync(ILocator list, string words)
    {
        await ReachAsync(list);
        var choices = await list.Locator("option").AllInnerTextsAsync();
        var wanted = choices.ToList().FindIndex(choice => choice.Contains(words, StringComparison.Ordinal));
        Assert.True(wanted >= 0, $"No choice {words} in {string.Join(", ", choices)}");
        var steps = wanted - await list.EvaluateAsync<int>("list => list.selectedIndex");
        for (var step = 0; step < Math.Abs(steps); step++)
            await PressAsync(steps > 0 ? "ArrowDown" : "ArrowUp");

        Assert.Equal(wanted, await list.EvaluateAsync<int>("list => list.selectedIndex"));
    }

    /// <summary>Goes through radio buttons by arrow keys to the wanted one.</summary>
    public async Task PickAsync(ILocator button)
    {
        await ReachAsync(button);
        for (var presses = 0; presses < 10 && !await button.EvaluateAsync<bool>("button => button === document.activeElement"); presses++)
            await PressAsync("ArrowDown");
        if (!await button.IsCheckedAsync())
            await PressAsync("Space");

        await Assertions.Expect(button).ToBeCheckedAsync();
    }

    /// <summary>Opens a folded part.</summary>
    public async Task OpenAsync(ILocator details)
    {
        if (await details.GetAttributeAsync("open") is null)
            await PressAsync(details.Locator("summary").First);

        await Assertions.Expect(details).ToHaveAttributeAsync("open", "");
    }

    public Task PressAsync(string key)
    {
        _count.Keys++;
        return page.Keyboard.PressAsync(key);
    }

    private Task TypeAsync(string text)
    {
        _count.Letters += text.Length;
        return page.Keyboard.TypeAsync(text); // Characters without a key, such as Chinese ones, arrive as from an input method.
    }

    /// <summary>Counts the pressed keys: navigation, actions, and letters.</summary>
    public sealed class Count
    {
        public int Keys { get; set; }
        public int Letters { get; set; }

        /// <summary>The most presses that one control took, and which it was.</summary>
        public int Farthest { get; set; }
        public string Where { get; set; } = "";
    }

    private sealed class Stop
    {
        public string Name { get; set; } = "";
        public string Wrong { get; set; } = "";
        public bool IsSkip { get; set; }
        public bool IsWanted { get; set; }
    }
}
