import { keepUnsaved, unsaved } from "../writing/unsaved";
import { composing, fitHeight } from "./field";

const KEY = "brief";

type Values = Record<string, string>;

/** Keeps a brief that is being written in this browser until it is sent. */
export class BriefForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form) {
      return;
    }
    if (!form.querySelector("[aria-invalid=true]")) {
      this.bringBack(form);
    }
    form.addEventListener("input", () => this.keep(form));
    form.addEventListener("submit", () => keepUnsaved(KEY, null));
    form.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && composing(event)) {
        event.preventDefault();
      }
    });
    form.querySelectorAll("textarea").forEach(fitHeight);
  }

  private keep(form: HTMLFormElement): void {
    form.querySelectorAll("textarea").forEach(fitHeight);
    const values = Object.fromEntries(new FormData(form)) as Values;
    const left = values.topic || values.notes || values.audience || values.tone;
    keepUnsaved(KEY, left ? { value: JSON.stringify(values), base: "" } : null);
  }

  private bringBack(form: HTMLFormElement): void {
    const values: Values = JSON.parse(unsaved(KEY)?.value ?? "{}");
    for (const [name, value] of Object.entries(values)) {
      const field = form.elements.namedItem(name);
      if (field && "value" in field) {
        field.value = value;
      }
    }
  }
}
