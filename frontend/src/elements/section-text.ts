import { call, Refusal, reason } from "../api";
import { part } from "../fragments";
import { t } from "../words";
import { Autosave } from "../writing/autosave";
import { lengthOf } from "../writing/length";
import { type Desk, Refused, type SaveState, Stale, type Stored } from "../writing/saving";
import { keepUnsaved, unsaved } from "../writing/unsaved";
import { fitHeight } from "./field";
import { notify } from "./notice";
import { markSave } from "./save-mark";

interface SavedSection {
  id: string;
  text: string;
  version: number;
}

/** The text of one section in its plain editor, and its way to the server. */
export class SectionText implements Desk {
  readonly field: HTMLTextAreaElement;
  readonly autosave: Autosave;
  private readonly section: string;

  constructor(
    private readonly card: HTMLElement,
    private readonly article: string,
  ) {
    this.field = part(card, "text");
    this.section = card.dataset.section ?? "";
    const stored = { value: this.field.value, version: Number(card.dataset.version) };
    this.autosave = Autosave.open(this, stored, unsaved(this.section), (value) => this.put(value));
    this.field.addEventListener("input", () => this.edited());
    this.field.addEventListener("blur", () => void this.autosave.flush());
    this.offerAside(unsaved(`aside.${this.section}`)?.value);
    fitHeight(this.field);
    if (this.autosave.state !== "clean") {
      this.count(this.read());
    }
  }

  read(): string {
    return this.field.value;
  }

  keep(left: { value: string; base: string } | null): void {
    keepUnsaved(this.section, left);
  }

  async save(text: string, version: number, leaving: boolean): Promise<Stored> {
    try {
      const saved = await call<SavedSection>("PATCH", this.path, {
        body: { text },
        version,
        leaving,
      });
      if ((text === "") !== (this.card.dataset.state === "empty")) {
        this.card.dispatchEvent(new CustomEvent("refresh", { bubbles: true }));
      }
      return { value: text, version: saved.version };
    } catch (error) {
      throw await this.explained(error);
    }
  }

  show(state: SaveState, { error, stored }: { error?: unknown; stored?: Stored }): void {
    markSave(this.card, state, error, () => void this.autosave.flush());
    if (state === "conflict" && stored) {
      this.disagree(stored.value);
    }
  }

  /** What the page says of this section now. */
  adopt(fresh: HTMLElement): void {
    const stored = {
      value: part<HTMLTextAreaElement>(fresh, "text").value,
      version: Number(fresh.dataset.version),
    };
    if (this.autosave.adopt(stored)) {
      this.put(stored.value);
    }
    this.count(this.read());
  }

  count(text: string): void {
    const { unit = "words" } = this.card.dataset;
    part(this.card, "length").textContent = String(lengthOf(text, unit));
  }

  private edited(): void {
    fitHeight(this.field);
    this.autosave.edited();
    this.count(this.read());
  }

  private put(value: string): void {
    this.field.value = value;
    fitHeight(this.field);
  }

  private get path(): string {
    return `/api/articles/${this.article}/sections/${this.section}`;
  }

  private async explained(error: unknown): Promise<unknown> {
    if (!(error instanceof Refusal)) {
      return error;
    }
    if (error.status === 409) {
      const { sections } = await call<{ sections: SavedSection[] }>(
        "GET",
        `/api/articles/${this.article}`,
      );
      const stored = sections.find(({ id }) => id === this.section);
      return stored ? new Stale({ value: stored.text, version: stored.version }) : error;
    }
    return error.status < 500 && error.status !== 429 ? new Refused(reason(error)) : error;
  }

  private disagree(stored: string): void {
    const put = (value: string) => {
      this.put(value);
      this.autosave.decide();
      this.count(value);
    };
    const mine = () => this.read();
    notify(
      part(this.card, "notice"),
      t("browser.conflict.text"),
      [
        { words: t("browser.conflict.mine"), act: () => put(mine()), main: true },
        { words: t("browser.conflict.both"), act: () => put(`${stored}\n\n${mine()}`) },
        {
          words: t("browser.conflict.theirs"),
          act: () => {
            const aside = mine();
            keepUnsaved(`aside.${this.section}`, { value: aside, base: stored });
            put(stored);
            this.offerAside(aside);
          },
        },
      ],
      stored,
    );
  }

  /** A text that gave way stays within reach until its writer lets it go. */
  private offerAside(aside: string | undefined): void {
    if (aside === undefined || this.autosave.state === "conflict") {
      return;
    }
    const forget = () => keepUnsaved(`aside.${this.section}`, null);
    const back = () => {
      forget();
      this.put(aside);
      this.edited();
    };
    notify(
      part(this.card, "notice"),
      t("browser.conflict.aside"),
      [
        { words: t("browser.conflict.back"), act: back, main: true },
        { words: t("browser.conflict.forget"), act: forget },
      ],
      aside,
    );
  }
}
