import { complaints, expect, test } from "./house";

test("a missing model is pulled from the page, and the page says when it is there", async ({
  page,
  house,
}) => {
  const heard = complaints(page);
  await house.modelServer({ models: [] });
  const state = page.locator("engine-state").first();
  await expect
    .poll(async () => {
      await page.goto(house.url);
      return page.locator("engine-state [data-action=pull]").count();
    })
    .toBe(1);
  await state.locator("summary").click();
  await state.locator("[data-action=pull]").click();

  await expect(state).toHaveAttribute("data-verdict", "ok", { timeout: 60_000 });
  expect(heard).toEqual([]);
});

test("a server that is too old is refused with the reason", async ({ page, house }) => {
  await house.modelServer({ version: "0.24.0" });
  await expect
    .poll(async () => {
      await page.goto(house.url);
      return page.locator("engine-state").first().textContent();
    })
    .toContain("0.24.0");
  await house.modelServer({ version: "0.32.15" });
  await expect
    .poll(async () => {
      await page.goto(house.url);
      return page.locator("engine-state[data-verdict=ok]").count();
    })
    .toBe(1);
});
