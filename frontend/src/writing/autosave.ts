import { type Desk, Refused, type SaveState, Stale, type Stored } from "./saving";

const REST_MS = 800;
const RETRIES_MS = [2_000, 5_000, 10_000, 30_000];

/** Saves what a writer changes. No value that was typed or stored is ever given up silently. */
export class Autosave {
  state: SaveState = "clean";
  private base: string;
  private version: number;
  private theirs: Stored | undefined;
  private saving: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;

  constructor(
    private readonly desk: Desk,
    stored: Stored,
  ) {
    this.base = stored.value;
    this.version = stored.version;
  }

  /** Goes on with what was left unsaved the last time; what was stored meanwhile is not lost. */
  static open(
    desk: Desk,
    stored: Stored,
    left: { value: string; base: string } | null,
    put: (value: string) => void,
  ): Autosave {
    if (!left || left.value === stored.value) {
      return new Autosave(desk, stored);
    }
    put(left.value);
    const resumed = new Autosave(desk, { value: left.base, version: -1 });
    resumed.adopt(stored);
    resumed.edited();
    return resumed;
  }

  get stored(): Stored {
    return { value: this.base, version: this.version };
  }

  /** To be called after every change. */
  edited(): void {
    if (this.state === "conflict") {
      this.keep();
    } else if (this.unchanged()) {
      this.settle();
    } else {
      this.keep();
      this.failures = 0;
      this.enter(this.saving ? "saving" : "dirty");
      this.plan(REST_MS);
    }
  }

  /** Saves now what is not saved yet, and says when that is done. */
  async flush(leaving = false): Promise<void> {
    this.cancel();
    while (this.saving && !leaving) {
      await this.saving;
    }
    if (this.state !== "conflict" && !this.unchanged()) {
      this.saving = this.save(leaving).finally(() => {
        this.saving = undefined;
      });
      await this.saving;
    }
  }

  /** The server shows a newer state. True when the value shown is to be replaced by it. */
  adopt(stored: Stored): boolean {
    if (stored.version < this.version || this.saving || this.state === "conflict") {
      return false;
    }
    const mine = this.desk.read();
    if (mine !== this.base && stored.value !== this.base && stored.value !== mine) {
      this.disagree(stored);
      return false;
    }
    const replace = mine === this.base && stored.value !== mine;
    this.base = stored.value;
    this.version = stored.version;
    if (stored.value === mine) {
      this.settle();
    }
    return replace;
  }

  /** The writer decided; what the desk shows now is to be saved over what is stored. */
  decide(): void {
    if (this.theirs) {
      this.base = this.theirs.value;
      this.version = this.theirs.version;
      this.theirs = undefined;
      this.state = "dirty";
      this.edited();
      void this.flush();
    }
  }

  private async save(leaving: boolean): Promise<void> {
    const value = this.desk.read();
    this.enter("saving");
    try {
      const stored = await this.desk.save(value, this.version, leaving);
      this.base = stored.value;
      this.version = stored.version;
      this.failures = 0;
      this.afterSaving();
    } catch (error) {
      await this.failed(error, value);
    }
  }

  private afterSaving(): void {
    if (this.unchanged()) {
      this.settle();
    } else {
      this.keep();
      this.enter("dirty");
      this.plan(REST_MS);
    }
  }

  private async failed(error: unknown, value: string): Promise<void> {
    if (!(error instanceof Stale)) {
      this.enter("failed", { error });
      if (!(error instanceof Refused)) {
        this.plan(RETRIES_MS[Math.min(this.failures++, RETRIES_MS.length - 1)] ?? REST_MS);
      }
    } else if (error.stored.value === this.base && error.stored.version !== this.version) {
      this.version = error.stored.version;
      await this.save(false);
    } else if (error.stored.value === value) {
      this.base = value;
      this.version = error.stored.version;
      this.afterSaving();
    } else {
      this.disagree(error.stored);
    }
  }

  private disagree(stored: Stored): void {
    this.cancel();
    this.keep();
    this.theirs = stored;
    this.enter("conflict", { stored });
  }

  private unchanged(): boolean {
    return this.desk.read() === this.base;
  }

  private settle(): void {
    this.cancel();
    this.desk.keep(null);
    this.enter("clean");
  }

  private keep(): void {
    this.desk.keep({ value: this.desk.read(), base: this.base });
  }

  private plan(ms: number): void {
    this.cancel();
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private cancel(): void {
    clearTimeout(this.timer);
  }

  private enter(state: SaveState, detail: { error?: unknown; stored?: Stored } = {}): void {
    this.state = state;
    this.desk.show(state, detail);
  }
}
