import type { Page } from "@playwright/test";
import { complaints, expect, FAST, type House, test } from "./house";

interface Section {
  id: string;
  heading: string;
  text: string;
  state: string;
}

interface Article {
  id: string;
  title: string;
  sections: Section[];
}

interface Brief {
  name: string;
  locale: string;
  language: "zh" | "en";
  topic: string;
  audience: string;
  amount: number;
  unit: "chars" | "words";
  added: string;
}

const BRIEFS: Brief[] = [
  {
    name: "a Chinese article",
    locale: "zh-CN",
    language: "zh",
    topic: "大模型推理加速的五种实用技术",
    audience: "工程师",
    amount: 2000,
    unit: "chars",
    added: "附录：如何自己测量",
  },
  {
    name: "an English article",
    locale: "en-GB",
    language: "en",
    topic: "How a lighthouse keeper's log became a climate record",
    audience: "general readers",
    amount: 900,
    unit: "words",
    added: "How to read such a log yourself",
  },
];

for (const brief of BRIEFS) {
  test.describe(brief.name, () => {
    test.use({ locale: brief.locale });

    test(`${brief.name} goes from the brief to the polish`, async ({ page, house }) => {
      test.setTimeout(240_000);
      const heard = complaints(page);
      await watchFirstTokens(page);
      await house.forgetChats();

      const id = await giveBrief(page, house, brief);
      await writeOutline(page);
      await editOutline(page, house, id, brief.added);
      await writeSectionsWithAReloadAndAStop(page, house, id);
      await polishAndAcceptOne(page, house, id);
      await comparePageWithDatabase(page, house, id);
      await compareAfterRestart(house, id);
      await tellFirstTokenDelay(page, house, brief);
      expect(heard.filter((words) => !/ERR_|Failed to load resource/.test(words))).toEqual([]);
    });
  });
}

/** Notes when a live text is first seen to hold something, by the clock of this machine. */
async function watchFirstTokens(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(window, { firstTokens: seen });
    const filled = new WeakSet<Node>();
    new MutationObserver(() => {
      for (const live of document.querySelectorAll("section-card [data-part=live]")) {
        const text = live.textContent ?? "";
        if (text === "") {
          filled.delete(live);
        } else if (!filled.has(live)) {
          filled.add(live);
          requestAnimationFrame(() => seen.push(performance.timeOrigin + performance.now()));
        }
      }
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
}

async function giveBrief(page: Page, house: House, brief: Brief): Promise<string> {
  await page.goto(house.url);
  await page.locator("#topic").fill(brief.topic);
  await page.locator("#audience").fill(brief.audience);
  await page.locator("#language").selectOption(brief.language);
  await page.locator("#amount").fill(String(brief.amount));
  await page.locator("#unit").selectOption(brief.unit);
  await page.locator("brief-form button[type=submit]").click();
  await page.waitForURL(/\/articles\/[^/]+$/);
  return page.url().split("/").at(-1) ?? "";
}

async function writeOutline(page: Page): Promise<void> {
  await page.locator("run-panel button[value=outline]").click();
  await expect(page.locator("outline-editor [data-part=live-rows] > li").first()).toBeVisible();
  await expect(page.locator("section-card").first()).toBeVisible({ timeout: 60_000 });
  await idle(page);
}

async function idle(page: Page): Promise<void> {
  await expect(page.locator("run-panel")).not.toHaveAttribute("data-busy", { timeout: 120_000 });
}

async function article(house: House, id: string): Promise<Article> {
  return house.json<Article>(`/api/articles/${id}`);
}

async function editOutline(page: Page, house: House, id: string, added: string): Promise<void> {
  const before = (await article(house, id)).sections.length;
  await page.locator("outline-editor [data-action=add]").click();
  const heading = page
    .locator("outline-editor [data-part=rows] > li")
    .last()
    .locator("[name=heading]");
  await heading.fill(added);
  await heading.blur();
  await expect
    .poll(async () => (await article(house, id)).sections.map((section) => section.heading))
    .toContain(added);
  expect((await article(house, id)).sections).toHaveLength(before + 1);
  await expect(page.locator("section-card")).toHaveCount(before + 1);
}

async function writeSectionsWithAReloadAndAStop(
  page: Page,
  house: House,
  id: string,
): Promise<void> {
  await house.modelSpeed(1);
  await page.locator("run-panel button[value=sections]").click();
  const live = page.locator("section-card[data-writing] [data-part=live]");
  await expect
    .poll(async () => (await live.first().textContent())?.length ?? 0)
    .toBeGreaterThan(20);
  await page.reload();
  await expect
    .poll(async () => (await live.first().textContent())?.length ?? 0)
    .toBeGreaterThan(20);
  await page.locator("run-panel [data-action=stop]").click();
  await idle(page);
  await house.modelSpeed(FAST);
  const cut = page.locator("section-card[data-state=cut]");
  await expect(cut).toHaveCount(1);
  const kept = await cut.locator("textarea[data-part=text]").inputValue();
  expect(kept.length).toBeGreaterThan(20);
  await cut.locator("[data-stage=continue]").click();
  await expect(page.locator("section-card[data-state=cut]")).toHaveCount(0, { timeout: 60_000 });
  await idle(page);
  expect((await article(house, id)).sections.some((section) => section.text.startsWith(kept))).toBe(
    true,
  );
  await page.locator("run-panel button[value=sections]").click();
  await expect
    .poll(async () => (await article(house, id)).sections.map((section) => section.state), {
      timeout: 120_000,
    })
    .toEqual((await article(house, id)).sections.map(() => "written"));
  await idle(page);
}

async function polishAndAcceptOne(page: Page, house: House, id: string): Promise<void> {
  await page.locator("run-panel button[value=polish]").click();
  await expect(page.locator("[data-part=proposal]").first()).toBeVisible({ timeout: 60_000 });
  await idle(page);
  const before = (await article(house, id)).sections[0]?.text;
  const first = page.locator("section-card").first();
  await first.locator("[data-action=accept]").click();
  await expect.poll(async () => (await article(house, id)).sections[0]?.text).not.toBe(before);
  await page.locator("section-card").nth(1).locator("[data-action=reject]").click();
  await expect(page.locator("section-card").nth(1).locator("[data-part=proposal]")).toHaveCount(0);
}

async function comparePageWithDatabase(page: Page, house: House, id: string): Promise<void> {
  const stored = await article(house, id);
  await expect
    .poll(async () =>
      page
        .locator("section-card textarea[data-part=text]")
        .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value)),
    )
    .toEqual(stored.sections.map((section) => section.text.replaceAll("\r\n", "\n")));
}

async function compareAfterRestart(house: House, id: string): Promise<void> {
  const before = await article(house, id);
  await house.restart();
  expect(await article(house, id)).toEqual(before);
  const markdown = await (await fetch(`${house.url}/api/articles/${id}.md`)).text();
  for (const section of before.sections) {
    expect(markdown).toContain(section.heading);
    expect(markdown).toContain(section.text);
  }
}

/** Measured, not judged: the machine may be busy with other things. */
async function tellFirstTokenDelay(page: Page, house: House, brief: Brief): Promise<void> {
  const { seen, opened } = await page.evaluate(() => ({
    seen: (window as unknown as { firstTokens: number[] }).firstTokens,
    opened: performance.timeOrigin,
  }));
  const sent = (await house.chats())
    .filter((chat) => !chat.body.format)
    .map((chat) => Date.parse(chat.firstTokenAt ?? ""))
    .filter((at) => at > opened);
  const delays = sent
    .map((at, i) => {
      const next = sent[i + 1] ?? Number.POSITIVE_INFINITY;
      return (seen.find((time) => time > at && time < next) ?? Number.NaN) - at;
    })
    .filter((delay) => !Number.isNaN(delay))
    .sort((a, b) => a - b);
  const median = delays[Math.floor(delays.length / 2)] ?? Number.NaN;
  process.stdout.write(
    `first visible token, ${brief.name}: median ${median.toFixed(1)} ms, ` +
      `worst ${delays.at(-1)?.toFixed(1)} ms of ${delays.length}\n`,
  );
  expect(delays.length).toBeGreaterThan(0);
}
