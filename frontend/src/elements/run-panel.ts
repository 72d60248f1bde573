import { call, reason } from "../api";
import { load, part } from "../fragments";
import { Attachment, type Listener, type Run, told } from "../streaming/attachment";
import { isOver } from "../streaming/events";
import type { RunStory } from "../streaming/story";
import { t } from "../words";
import { composing } from "./field";
import { report } from "./run-report";
import { ask, type Wish } from "./section-card";
import { StageForm } from "./stage-form";

/** What a run told, for the desk to show at its places. */
export interface Telling {
  run: string;
  story: RunStory;
  /** False for a run that was over before this page was opened. */
  live: boolean;
}

/** Starts, shows and stops runs. The run itself needs no page. */
export class RunPanel extends HTMLElement implements Listener {
  private readonly stages = new StageForm(this);
  private attachment: Attachment | undefined;
  private clock: ReturnType<typeof setInterval> | undefined;
  private tokensPerSecond: number | undefined;

  connectedCallback(): void {
    this.addEventListener("submit", (event) => this.submitted(event));
    this.addEventListener("change", () => this.stages.showPurpose());
    this.addEventListener("click", (event) => this.clicked(event));
    this.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && composing(event)) {
        event.preventDefault();
      }
    });
    void this.open();
  }

  disconnectedCallback(): void {
    this.attachment?.detach();
    clearInterval(this.clock);
  }

  get busy(): boolean {
    return this.hasAttribute("data-busy");
  }

  /** The section that is being written now. */
  get writing(): string | undefined {
    return this.busy ? this.attachment?.story.running?.section : undefined;
  }

  /** The stage that comes next, as the button says. */
  askNext(): void {
    const { next } = this.stages;
    if (next && !this.busy) {
      next.form?.requestSubmit(next);
    }
  }

  async start(wish: Wish): Promise<void> {
    if (this.busy) {
      return;
    }
    this.stages.busy = true;
    const article = this.closest<HTMLElement>("article-desk")?.dataset.article;
    const body = { ...this.stages.preset, ...wish };
    try {
      const run = await call<Run>("POST", `/api/articles/${article}/runs`, { body, key: key() });
      this.attach(run.id);
    } catch (error) {
      this.stages.busy = false;
      this.say(reason(error), "failed");
    }
  }

  told(attachment: Attachment): void {
    this.show();
    const detail: Telling = { run: attachment.run, story: attachment.story, live: true };
    this.dispatchEvent(new CustomEvent<Telling>("told", { bubbles: true, detail }));
    if (attachment.over) {
      clearInterval(this.clock);
      this.stages.busy = false;
      void this.renew();
    }
  }

  measured(tokensPerSecond: number): void {
    this.tokensPerSecond = tokensPerSecond;
  }

  private async open(): Promise<void> {
    try {
      const panel = await this.fetched();
      this.replaceChildren(panel);
    } catch {
      this.replaceChildren(t("browser.panel.away"));
      return;
    }
    this.stages.showPurpose();
    const { run, runState = "", rehearsing } = this.panel.dataset;
    this.toggleAttribute("data-rehearsing", rehearsing === "true");
    this.dispatchEvent(new CustomEvent("panel-open", { bubbles: true }));
    if (run && isOver(runState)) {
      await this.showPast(run);
    } else if (run) {
      this.attach(run);
    }
  }

  private async showPast(id: string): Promise<void> {
    const run = await call<Run>("GET", `/api/runs/${id}`).catch(() => undefined);
    if (run && !this.attachment) {
      const story = told(run);
      report(this.panel, story, { seconds: 0 });
      const detail: Telling = { run: id, story, live: false };
      this.dispatchEvent(new CustomEvent<Telling>("told", { bubbles: true, detail }));
    }
  }

  private attach(run: string): void {
    this.attachment?.detach();
    clearInterval(this.clock);
    this.tokensPerSecond = undefined;
    this.attachment = new Attachment(run, this);
    this.stages.busy = true;
    this.show();
    this.clock = setInterval(() => this.show(), 1_000);
    void this.attachment.follow();
  }

  private show(): void {
    if (this.attachment) {
      const seconds = (performance.now() - this.attachment.startedAt) / 1_000;
      const { tokensPerSecond } = this;
      report(this.panel, this.attachment.story, { seconds, tokensPerSecond });
    }
  }

  async renew(): Promise<void> {
    const fresh = await this.fetched().catch(() => undefined);
    if (fresh && !this.busy) {
      this.stages.renew(fresh);
    }
  }

  private async fetched(): Promise<HTMLElement> {
    const page = await load(this.getAttribute("src") ?? "");
    const panel = page.querySelector<HTMLElement>(".panel");
    if (!panel) {
      throw new Error("No panel");
    }
    return document.importNode(panel, true);
  }

  private submitted(event: SubmitEvent): void {
    event.preventDefault();
    const wish = this.stages.read(event.submitter as HTMLButtonElement | null);
    if (wish && !this.busy) {
      ask(this, wish);
    }
  }

  private clicked(event: Event): void {
    if ((event.target as Element).closest("[data-action=stop]") && this.attachment) {
      const path = `/api/runs/${this.attachment.run}/cancellation`;
      call("POST", path).catch((error) => this.say(reason(error), "failed"));
    }
  }

  private say(words: string, state: string): void {
    const outcome = part(this, "outcome");
    outcome.textContent = words;
    outcome.dataset.state = state;
    outcome.hidden = false;
  }

  private get panel(): HTMLElement {
    return this.querySelector<HTMLElement>(".panel") ?? this;
  }
}

/** Not randomUUID: over plain HTTP to another machine the browser does not offer it. */
function key(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
