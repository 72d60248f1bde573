import { part } from "../fragments";
import { sum } from "../outline/items";
import { complete } from "../outline/markdown";
import { write } from "../outline/wire";
import { keepOneLine } from "./field";
import { OutlineForm, titleField } from "./outline-form";
import { LiveOutline } from "./outline-live";
import { readRows, rows } from "./outline-rows";
import { OutlineTools } from "./outline-tools";

/** The outline, edited in place. */
export class OutlineEditor extends HTMLElement {
  live!: LiveOutline;
  private form!: OutlineForm;
  private tools: OutlineTools | undefined;

  connectedCallback(): void {
    if (this.tools) {
      return;
    }
    const desk = this.desk;
    const unit = desk.dataset.unit ?? "words";
    this.form = new OutlineForm(this, desk);
    this.live = new LiveOutline(part(this, "live"), unit);
    const template = part<HTMLTemplateElement>(this, "row");
    this.tools = new OutlineTools(this.form.rows, template, unit, () => this.form.edited());
    this.addEventListener("click", (event) => this.clicked(event));
    part(this, "rows")
      .closest("form")
      ?.addEventListener("submit", (event) => event.preventDefault());
    for (const host of [this.form.rows, this.form.title]) {
      this.listen(host);
    }
  }

  get autosave() {
    return this.form.autosave;
  }

  /** Saves everything, deletions as well that could still be undone. */
  async commit(leaving = false): Promise<void> {
    this.tools?.sweep();
    await this.autosave.flush(leaving);
  }

  /** Takes over what the server's page says now. What the writer has not saved yet stays. */
  adopt(fresh: HTMLElement): void {
    const desk = fresh.closest<HTMLElement>("article-desk") ?? fresh;
    const theirs = part(fresh, "rows");
    const outline = { title: titleField(desk).value.trim(), sections: readRows(theirs) };
    const value = write(outline);
    if (this.autosave.adopt({ value, version: Number(desk.dataset.version) })) {
      this.form.put(value);
    }
    this.adoptStates(theirs);
  }

  private listen(host: HTMLElement): void {
    host.addEventListener("keydown", keepOneLine);
    host.addEventListener("input", (event) => {
      keepOneLine(event);
      this.form.edited();
    });
    host.addEventListener("focusout", () => void this.autosave.flush());
  }

  private clicked(event: Event): void {
    const target = (event.target as Element).closest<HTMLElement>("[data-action]");
    if (target?.dataset.action === "add") {
      this.tools?.add();
    } else if (target?.dataset.action === "use") {
      this.useLive();
    } else if (target?.dataset.action === "dismiss") {
      this.live.leave();
    }
  }

  private useLive(): void {
    const amount = sum(readRows(this.form.rows)) || sum(this.live.outline.sections) || 1000;
    const used = complete(this.live.outline, amount);
    this.form.put(write({ ...used, title: this.form.title.value.trim() || used.title }));
    this.form.edited();
    this.live.leave();
    void this.autosave.flush();
  }

  private adoptStates(theirs: HTMLElement): void {
    const own = new Map(rows(this.form.rows).map((row) => [row.dataset.section, row]));
    for (const fresh of rows(theirs)) {
      const dot = fresh.querySelector(".dot");
      const present = own.get(fresh.dataset.section)?.querySelector(".dot");
      if (dot && present) {
        present.replaceWith(document.importNode(dot, true));
      }
    }
  }

  private get desk(): HTMLElement {
    return this.closest<HTMLElement>("article-desk") ?? this;
  }
}
