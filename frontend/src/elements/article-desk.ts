import { load, maybePart, part } from "../fragments";
import { isOver } from "../streaming/events";
import { growing } from "../streaming/follow-end";
import type { Step } from "../streaming/story";
import { composing } from "./field";
import type { OutlineEditor } from "./outline-editor";
import type { RunPanel, Telling } from "./run-panel";
import type { SectionCard, Wish } from "./section-card";

/** The first word of the next section goes before the tidying up of the last one. */
const AFTER_A_STEP_MS = 250;

/** The desk: brings what a run tells to its places, and the page up to what the server has. */
export class ArticleDesk extends HTMLElement {
  private readonly ended = new Set<string>();
  private following = false;
  private refreshing: Promise<void> | undefined;
  private stale = false;

  connectedCallback(): void {
    this.addEventListener("start-run", (event) => void this.start((event as CustomEvent).detail));
    this.addEventListener("told", (event) => this.told((event as CustomEvent).detail));
    this.addEventListener("refresh", () => void this.refresh());
    this.addEventListener("panel-open", () => this.showRehearsal());
    this.addEventListener("click", (event) => this.clicked(event));
    document.addEventListener("keydown", (event) => this.pressed(event));
    addEventListener("pagehide", () => this.save(true));
    document.addEventListener("visibilitychange", () => document.hidden && this.save(true));
    addEventListener("online", () => this.save(false));
  }

  private async start(wish: Wish): Promise<void> {
    this.following = true;
    await this.save(false);
    if (innerWidth < 900) {
      this.show(wish.stage === "outline" ? "outline" : "text");
    }
    await this.panel.start(wish);
  }

  private async save(leaving: boolean): Promise<void> {
    const texts = this.cards.map((card) => card.text.autosave.flush(leaving));
    await Promise.all([this.outline.commit(leaving), ...texts]);
  }

  private told({ run, story, live }: Telling): void {
    for (const step of story.steps.values()) {
      this.place(step, run, live);
    }
    if (live && isOver(story.state) && !this.ended.has(run)) {
      this.ended.add(run);
      void this.refresh();
    }
  }

  private place(step: Step, run: string, live: boolean): void {
    const end = `${run}/${step.step}`;
    if (isOver(step.state)) {
      if (!this.ended.has(end)) {
        this.ended.add(end);
        this.finish(step, run, live);
      }
    } else if (step.section) {
      this.write(step);
    } else if (step.stage === "outline" && step.text) {
      this.outline.live.show(step.text);
    }
  }

  private finish(step: Step, run: string, live: boolean): void {
    if (step.stage === "outline" && step.warnings.includes("kept_aside")) {
      this.outline.live.offer(step.text, run);
    }
    if (live) {
      setTimeout(() => void this.refresh(), AFTER_A_STEP_MS);
    }
  }

  private write(step: Step): void {
    const card = this.cards.find((each) => each.dataset.section === step.section);
    if (card) {
      const begins = card.dataset.writing === undefined;
      const grow = () => card.write(step);
      this.following = growing(this.pane, card.live, grow, begins && this.following);
    }
  }

  /** Brings the page up to the server's state; asked for twice meanwhile, it is done once more. */
  private refresh(): Promise<void> {
    this.stale = true;
    this.refreshing ??= this.renew().finally(() => {
      this.refreshing = undefined;
    });
    return this.refreshing;
  }

  private async renew(): Promise<void> {
    while (this.stale) {
      this.stale = false;
      const page = await load(location.pathname).catch(() => undefined);
      const fresh = page?.querySelector<HTMLElement>("article-desk");
      if (page && fresh) {
        this.adopt(page, fresh);
      }
    }
  }

  private adopt(page: Document, fresh: HTMLElement): void {
    this.outline.adopt(part(fresh, "rows").closest<HTMLElement>("outline-editor") ?? fresh);
    this.outline.live.hide();
    this.adoptCards(fresh);
    part(this, "empty-text").hidden = this.cards.length > 0;
    const before = maybePart(document, "article-state")?.dataset.state;
    for (const name of ["article-state", "article-length"]) {
      const next = maybePart(page, name);
      if (next) {
        maybePart(document, name)?.replaceWith(document.importNode(next, true));
      }
    }
    if (maybePart(document, "article-state")?.dataset.state !== before) {
      void this.panel.renew();
    }
    document.title = page.title;
    document.querySelector("h1")?.replaceChildren(page.querySelector("h1")?.textContent ?? "");
  }

  private adoptCards(fresh: HTMLElement): void {
    const place = part(this, "cards");
    const present = new Map(this.cards.map((card) => [card.dataset.section, card]));
    const writing = this.panel.writing;
    [...fresh.querySelectorAll<HTMLElement>("section-card")].forEach((next, at) => {
      const section = next.dataset.section;
      const known = present.get(section);
      present.delete(section);
      known?.adopt(next, section !== undefined && section === writing);
      const card = known ?? document.importNode(next, true);
      if (place.children[at] !== card) {
        place.insertBefore(card, place.children[at] ?? null);
      }
    });
    for (const gone of present.values()) {
      gone.remove();
    }
  }

  private showRehearsal(): void {
    part(this, "rehearsal").hidden = !this.panel.hasAttribute("data-rehearsing");
  }

  private clicked(event: Event): void {
    const pane = (event.target as Element).closest<HTMLElement>("[data-show]")?.dataset.show;
    const jump = (event.target as Element).closest(".pane-outline a[href]");
    if (pane || jump) {
      this.show(pane ?? "text");
    }
  }

  private show(pane: string): void {
    this.dataset.pane = pane;
    for (const tab of this.querySelectorAll<HTMLElement>("[data-show]")) {
      tab.setAttribute("aria-pressed", String(tab.dataset.show === pane));
    }
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !composing(event)) {
      event.preventDefault();
      this.panel.askNext();
    }
  }

  private get cards(): SectionCard[] {
    return [...this.querySelectorAll<SectionCard>("section-card")];
  }

  private get outline(): OutlineEditor {
    return this.querySelector("outline-editor") as OutlineEditor;
  }

  private get panel(): RunPanel {
    return this.querySelector("run-panel") as RunPanel;
  }

  private get pane(): HTMLElement {
    return this.querySelector(".pane-text") as HTMLElement;
  }
}
