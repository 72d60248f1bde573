import { expect, FAST, test } from "./house";

test("what was seen is there after the server was killed, and can be continued", async ({
  page,
  house,
}) => {
  const article = await house.articleAfter("outline");
  await house.modelSpeed(1);
  await page.goto(`${house.url}/articles/${article}`);
  await page.locator("run-panel button[value=sections]").click();
  const live = page.locator("section-card[data-writing] [data-part=live]");
  const seen = async () => (await live.first().textContent()) ?? "";
  await expect.poll(async () => (await seen()).length).toBeGreaterThan(40);
  const before = await seen();

  await house.restart("SIGKILL");
  await house.modelSpeed(FAST);
  await page.reload();

  const cut = page.locator("section-card[data-state=cut]");
  await expect(cut).toHaveCount(1);
  const kept = await cut.locator("textarea[data-part=text]").inputValue();
  expect(kept.startsWith(before)).toBe(true);
  await expect(page.locator("run-panel [data-part=outcome]")).toBeVisible();
  await cut.locator("[data-stage=continue]").click();
  await expect(cut).toHaveCount(0);
  await expect(page.locator("section-card[data-state=written]")).toHaveCount(1);
});
