import { complaints, expect, test } from "./house";

test("without a model server an article is rehearsed, and says so everywhere", async ({
  page,
  rehearsalHouse: house,
}) => {
  test.setTimeout(240_000);
  const heard = complaints(page);
  await page.goto(house.url);
  await page.locator("#topic").fill("Rehearsing with nobody there");
  await page.locator("#amount").fill("200");
  await page.locator("#unit").selectOption("words");
  await page.locator("#language").selectOption("en");
  await page.locator("brief-form button[type=submit]").click();
  await expect(page.locator("run-panel .rehearsal")).toBeVisible();

  await page.locator("run-panel button[value=article]").click();
  await expect(page.locator("[data-part=proposal]").first()).toBeVisible({ timeout: 200_000 });

  for (const text of await page
    .locator("section-card textarea[data-part=text]")
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))) {
    expect(text).toMatch(/^\[Rehearsal\]/);
  }
  expect(heard).toEqual([]);
});
