import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { complaints, expect, test } from "./house";

const WIDTHS = [1440, 390];
const SCHEMES = ["light", "dark"] as const;
const LOCALES = ["zh-CN", "en-GB"];

let article: string;

test.beforeAll(async ({ house }) => {
  test.setTimeout(180_000);
  article = await house.articleAfter("article");
});

for (const locale of LOCALES) {
  for (const colorScheme of SCHEMES) {
    for (const width of WIDTHS) {
      test.describe(`${locale}, ${colorScheme}, ${width} px`, () => {
        test.use({ locale, colorScheme, viewport: { width, height: 900 } });

        test(`home and desk are sound in ${locale}, ${colorScheme}, ${width} px`, async ({
          page,
          house,
        }, info) => {
          const heard = complaints(page);
          for (const [name, path] of [
            ["home", "/articles"],
            ["desk", `/articles/${article}`],
            ["missing", "/articles/none"],
          ] as const) {
            await page.goto(house.url + path);
            await page.waitForLoadState("networkidle");
            await soundPage(page);
            await page.screenshot({ path: info.outputPath(`${name}.png`) });
          }
          expect(heard.filter((words) => !words.includes("404"))).toEqual([]);
        });
      });
    }
  }
}

async function soundPage(page: Page): Promise<void> {
  const found = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(
    found.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`),
  ).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}
