import { call, reason } from "../api";
import { maybePart, part, renewPart } from "../fragments";
import type { Step } from "../streaming/story";
import { t } from "../words";
import { composing } from "./field";
import { LiveText } from "./live-text";
import { notify } from "./notice";
import { SectionText } from "./section-text";

/** Asks the desk to start a run. */
export interface Wish {
  stage: string;
  section?: string;
  instruction?: string;
  preset?: string;
}

export function ask(from: HTMLElement, wish: Wish): void {
  from.dispatchEvent(new CustomEvent<Wish>("start-run", { bubbles: true, detail: wish }));
}

/** One section on the desk: its text, what a run writes into it, and what was proposed for it. */
export class SectionCard extends HTMLElement {
  text!: SectionText;
  private liveText: LiveText | undefined;

  connectedCallback(): void {
    if (this.liveText) {
      return;
    }
    const article = this.closest<HTMLElement>("article-desk")?.dataset.article ?? "";
    this.text = new SectionText(this, article);
    this.liveText = new LiveText(this.live);
    this.addEventListener("click", (event) => this.clicked(event));
    part(this, "wish").addEventListener("submit", (event) => this.wished(event));
    part(this, "wish").addEventListener("keydown", (event) => {
      if (event.key === "Enter" && composing(event)) {
        event.preventDefault();
      } else if (event.key === "Escape") {
        this.toggleWish(false);
      }
    });
  }

  get live(): HTMLElement {
    return part(this, "live");
  }

  /** Shows how the text of a step grows; the writer's own text stays where it is. */
  write(step: Step): void {
    if (this.dataset.writing === undefined) {
      this.dataset.writing = step.stage;
      const own =
        this.text.autosave.state !== "clean" || document.activeElement === this.text.field;
      this.toggleAttribute("data-covered", step.stage === "section" && !own);
      const state = part(this, "state");
      state.dataset.state = "writing";
      state.textContent = t(`browser.writing.${step.stage}`);
    }
    this.liveText?.show(step.text);
    this.text.count(step.stage === "continue" ? this.text.read() + step.text : step.text);
  }

  /** Takes over what the server's page says now. What the writer has not saved yet stays. */
  adopt(fresh: HTMLElement, stillWriting: boolean): void {
    for (const name of ["version", "state", "level", "unit", "target"]) {
      this.dataset[name] = fresh.dataset[name] ?? "";
    }
    this.ariaLabel = fresh.ariaLabel;
    this.text.field.ariaLabel = part(fresh, "text").ariaLabel;
    renewPart(this, fresh, "heading");
    this.adoptProposal(fresh);
    if (!stillWriting) {
      renewPart(this, fresh, "head");
      renewPart(this, fresh, "actions");
      this.text.adopt(fresh);
      this.settle();
    }
  }

  private adoptProposal(fresh: HTMLElement): void {
    const next = maybePart(fresh, "proposal");
    const present = maybePart(this, "proposal");
    if (next?.dataset.proposal === present?.dataset.proposal) {
      return;
    }
    present?.remove();
    if (next) {
      this.live.after(document.importNode(next, true));
    }
  }

  private settle(): void {
    delete this.dataset.writing;
    this.removeAttribute("data-covered");
    this.liveText?.hide();
  }

  private clicked(event: Event): void {
    const target = (event.target as Element).closest<HTMLElement>("[data-action], [data-stage]");
    const section = this.dataset.section ?? "";
    const stage = target?.dataset.stage;
    const action = target?.dataset.action;
    if (stage) {
      ask(this, { stage, section });
    } else if (action === "wish") {
      this.toggleWish(part(this, "wish").hidden === true);
    } else if (action === "accept" || action === "reject") {
      void this.decide(action === "accept" ? "acceptance" : "rejection");
    }
  }

  private toggleWish(open: boolean): void {
    const form = part<HTMLFormElement>(this, "wish");
    const opener = this.querySelector<HTMLElement>("[data-action=wish]");
    form.hidden = !open;
    opener?.setAttribute("aria-expanded", String(open));
    (open ? form.querySelector("input") : opener)?.focus();
  }

  private wished(event: Event): void {
    event.preventDefault();
    const field = part(this, "wish").querySelector("input");
    const instruction = field?.value.trim() ?? "";
    const section = this.dataset.section ?? "";
    ask(this, { stage: "section", section, ...(instruction ? { instruction } : {}) });
    this.toggleWish(false);
  }

  private async decide(decision: "acceptance" | "rejection"): Promise<void> {
    const proposal = maybePart(this, "proposal")?.dataset.proposal;
    const article = this.closest<HTMLElement>("article-desk")?.dataset.article;
    const path = `/api/articles/${article}/sections/${this.dataset.section}/proposals/${proposal}`;
    try {
      await this.text.autosave.flush();
      const { version } = this.text.autosave.stored;
      await call("POST", `${path}/${decision}`, { version });
    } catch (error) {
      notify(part(this, "notice"), reason(error), [{ words: t("browser.ok"), act: () => {} }]);
    }
    this.dispatchEvent(new CustomEvent("refresh", { bubbles: true }));
  }
}
