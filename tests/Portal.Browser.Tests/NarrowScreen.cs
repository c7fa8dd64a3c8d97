using Microsoft.Playwright;

namespace Portal.Browser.Tests;

/// <summary>
/// A screen of 1280 × 1024 at 400 %: 320 CSS pixels wide, 256 high. Source: WCAG 2.2, 1.4.10 Reflow and its understanding document.
/// </summary>
internal static class NarrowScreen
{
    public const float Scale = 4;

    // Text and controls count wherever they are; drawings may be cut by a parent that hides what sticks out.
    private const string Look =
        """
        () => {
          const found = [], width = document.documentElement.clientWidth;
          document.querySelectorAll('details').forEach(details => { details.open = true; });
          if (document.documentElement.scrollWidth > width) found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
          const name = element => element.tagName.toLowerCase() + (element.className.baseVal ?? element.className).replace(/^(?=.)|\s+/g, '.');
          const within = (element, test) => { for (let e = element; e && e !== document.body; e = e.parentElement) if (test(getComputedStyle(e))) return true; return false; };
          const unseen = element => !element.checkVisibility() || within(element, s => s.clipPath !== 'none');
          const scrolls = element => within(element, s => /auto|scroll/.test(s.overflowX));
          const out = rect => rect.width > 0 && (rect.right > width + .5 || rect.left < -.5);
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let text; (text = texts.nextNode());) {
            if (!text.data.trim() || unseen(text.parentElement) || scrolls(text.parentElement)) continue;
            const range = document.createRange();
            range.selectNodeContents(text);
            if ([...range.getClientRects()].some(out)) found.push(`${name(text.parentElement)} sticks out: ${text.data.trim().slice(0, 60)}`);
          }
          for (const element of document.body.querySelectorAll('*')) {
            if (element instanceof SVGElement ? within(element.parentElement, s => /hidden|clip/.test(s.overflowX)) : false) continue;
            if (element.closest('svg') && element.tagName !== 'svg') continue;
            if (unseen(element) || scrolls(element)) continue;
            if (out(element.getBoundingClientRect())) found.push(`${name(element)} sticks out`);
            const style = getComputedStyle(element);
            if (style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1) found.push(`${name(element)} cuts its text`);
          }
          scrollTo(0, document.documentElement.scrollHeight / 2);
          for (const element of document.body.querySelectorAll('*')) {
            if (!/fixed|sticky/.test(getComputedStyle(element).position) || unseen(element)) continue;
            const rect = element.getBoundingClientRect();
            if (Math.min(rect.bottom, innerHeight) - Math.max(rect.top, 0) > innerHeight / 3) found.push(`${name(element)} covers the screen`);
          }
          return found;
        }
        """;

    // The page's own switch; it is absent where a page could not be made.
    private const string Larger = "() => { const box = document.getElementById('larger'); if (box) box.checked = true; }";

    /// <summary>What a reader may set. Source: WCAG 2.2, 1.4.12 Text Spacing.</summary>
    private const string Spaced =
        """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }');
          document.adoptedStyleSheets = [sheet];
          const box = document.getElementById('larger');
          if (box) box.checked = false;
        }
        """;

    /// <returns>A line for everything that is wider than the screen, cut off, or stays in front of the text: as it is, in larger text, and spaced.</returns>
    public static async Task<IEnumerable<string>> FindAsync(IPage page)
    {
        await page.SetViewportSizeAsync(320, 256);
        var found = (await page.EvaluateAsync<string[]>(Look)).ToList();
        await page.EvaluateAsync(Larger);
        found.AddRange((await page.EvaluateAsync<string[]>(Look)).Select(f => "in larger text: " + f));
        await page.EvaluateAsync(Spaced);
        found.AddRange((await page.EvaluateAsync<string[]>(Look)).Select(f => "spaced: " + f));
        return found;
    }
}
