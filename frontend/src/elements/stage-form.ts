import type { Wish } from "./section-card";

/** The choices with which a run is started: stage, preset and a wish. */
export class StageForm {
  constructor(private readonly panel: HTMLElement) {}

  /** What the writer asks for by that button, or by the stage that comes next. */
  read(button: HTMLButtonElement | null): Wish | undefined {
    const stage = button?.value || this.next?.value;
    const instruction = this.panel
      .querySelector<HTMLTextAreaElement>("[name=instruction]")
      ?.value.trim();
    return stage ? { stage, ...(instruction ? { instruction } : {}) } : undefined;
  }

  get preset(): { preset?: string } {
    const preset = this.panel.querySelector<HTMLSelectElement>("[name=preset]")?.value;
    return preset ? { preset } : {};
  }

  get next(): HTMLButtonElement | null {
    return this.panel.querySelector<HTMLButtonElement>("[data-next]:enabled");
  }

  set busy(busy: boolean) {
    this.panel.toggleAttribute("data-busy", busy);
    for (const each of this.panel.querySelectorAll<HTMLButtonElement>(".stage-buttons button")) {
      each.disabled = busy || each.hasAttribute("data-barred");
    }
  }

  showPurpose(): void {
    const chosen = this.panel.querySelector<HTMLSelectElement>("[name=preset]")?.selectedOptions[0];
    const purpose = this.panel.querySelector("[data-part=purpose]");
    purpose?.replaceChildren(chosen?.dataset.purpose ?? "");
  }

  /** Which stage comes next has changed; what the writer chose and wrote here has not. */
  renew(fresh: HTMLElement): void {
    for (const part of [".stage-buttons", ".keys"]) {
      const next = fresh.querySelector(part);
      if (next) {
        this.panel.querySelector(part)?.replaceWith(next);
      }
    }
  }
}
