import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import { APP_CLASSPATH, freePort, Program } from "./processes";

/** How many times as fast as a real model server the fake is, where nobody has to catch it. */
export const FAST = Number(process.env.FAKE_SPEED ?? 10);

/** A request as the fake model server recorded it. */
export interface Recorded {
  path: string;
  body: {
    messages: { role: string; content: string }[];
    think?: boolean;
    truncate?: boolean;
    shift?: boolean;
    format?: object;
    options: { num_ctx: number; num_predict: number };
  };
  firstTokenAt: string | null;
  sent: string;
  leftAt: string | null;
}

/** The application and its model server, each a process of its own. */
export class House {
  private app: Program | undefined;

  private constructor(
    readonly url: string,
    private readonly port: number,
    private readonly data: string,
    private readonly modelUrl: string | undefined,
    private readonly fake: Program | undefined,
  ) {}

  /** With the scripted fake at so many times its real speed, or with no model server at all. */
  static async open(speed: number | undefined): Promise<House> {
    const fake =
      speed === undefined
        ? undefined
        : await Program.start(
            ["app.inkstone.fake.FakeOllama", "--port=0", `--speed=${speed}`],
            /listening on http/,
          );
    const modelUrl = fake && /listening on (http:\S+)/.exec(fake.printed)?.[1];
    const port = await freePort();
    const data = await mkdtemp(join(tmpdir(), "inkstone-"));
    const house = new House(`http://localhost:${port}`, port, data, modelUrl, fake);
    await house.start();
    return house;
  }

  private async start(): Promise<void> {
    const nowhere = { INKSTONE_ENGINE: "rehearsal" };
    const engine = this.modelUrl ? { INKSTONE_OLLAMA_URL: this.modelUrl } : nowhere;
    this.app = await Program.start(
      ["app.inkstone.InkstoneApplication"],
      /Started InkstoneApplication/,
      {
        classpath: APP_CLASSPATH,
        env: { ...engine, INKSTONE_DATA: this.data, SERVER_PORT: String(this.port) },
      },
    );
  }

  async restart(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
    await this.app?.stop(signal);
    await this.start();
  }

  async close(): Promise<void> {
    await this.app?.stop();
    await this.fake?.stop("SIGKILL");
    await rm(this.data, { recursive: true, force: true });
  }

  /** What the model server was asked, in the order of asking. */
  async chats(): Promise<Recorded[]> {
    const answer = await fetch(`${this.modelUrl}/_fake/requests`);
    const all = (await answer.json()) as { items: Recorded[] };
    return all.items.filter((request) => request.path === "/api/chat");
  }

  /** Makes the model server so many times as fast as a real one. */
  async modelSpeed(speed: number): Promise<void> {
    const body = JSON.stringify({ speed });
    await fetch(`${this.modelUrl}/_fake/timing`, { method: "POST", body });
  }

  /** Changes what the model server has. */
  async modelServer(body: { models?: string[]; version?: string }): Promise<void> {
    await fetch(`${this.modelUrl}/_fake/server`, { method: "POST", body: JSON.stringify(body) });
  }

  async forgetChats(): Promise<void> {
    await fetch(`${this.modelUrl}/_fake/requests`, { method: "DELETE" });
  }

  /** Asks for something to be made, and gives what was made. */
  async make<T>(path: string, body: object): Promise<T> {
    const answer = await fetch(this.url + path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(answer.ok, path).toBe(true);
    return (await answer.json()) as T;
  }

  /** An article in Chinese that has been through a run of this stage. */
  async articleAfter(stage: string): Promise<string> {
    const target = { amount: 1200, unit: "chars" };
    const brief = { topic: "深入理解背压", audience: "工程师", language: "zh", target };
    const { id } = await this.make<{ id: string }>("/api/articles", { brief });
    const run = await this.make<{ id: string }>(`/api/articles/${id}/runs`, { stage });
    const state = async () => (await this.json<{ state: string }>(`/api/runs/${run.id}`)).state;
    await expect.poll(state, { timeout: 120_000 }).toBe("finished");
    return id;
  }

  async json<T>(path: string): Promise<T> {
    const answer = await fetch(this.url + path);
    expect(answer.ok, path).toBe(true);
    return (await answer.json()) as T;
  }
}

/** Everything that a page should never say: errors, and violations of the content security policy. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on("pageerror", (error) => heard.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      heard.push(message.text());
    }
  });
  return heard;
}

export const test = base.extend<object, { house: House; rehearsalHouse: House }>({
  house: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
    async ({}, use) => {
      const house = await House.open(FAST);
      await use(house);
      await house.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  rehearsalHouse: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
    async ({}, use) => {
      const house = await House.open(undefined);
      await use(house);
      await house.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

export { expect };
