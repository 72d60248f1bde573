export type SaveState = "clean" | "dirty" | "saving" | "failed" | "conflict";

export interface Stored {
  value: string;
  version: number;
}

/** Somebody else saved first; this is what is stored now. */
export class Stale extends Error {
  constructor(readonly stored: Stored) {
    super("stale");
  }
}

/** Trying again would not help. */
export class Refused extends Error {}

export interface Desk {
  read(): string;
  save(value: string, version: number, leaving: boolean): Promise<Stored>;
  /** Keeps what is not saved yet where a crash leaves it alone; null when all is saved. */
  keep(unsaved: { value: string; base: string } | null): void;
  show(state: SaveState, detail: { error?: unknown; stored?: Stored }): void;
}
