import { call } from "../api";
import { isOver, type RunEvent } from "./events";
import { follow } from "./follow";
import { type Paced, paced } from "./pace";
import { RunStory } from "./story";

export interface RunStep {
  step: number;
  stage: string;
  section?: string | null;
  state: string;
  text?: string;
  warnings?: { code: string; detail?: string }[];
}

export interface Run {
  id: string;
  stage: string;
  state: RunStory["state"];
  reason?: string | null;
  startedAt?: string;
  steps?: RunStep[];
  metrics?: { tokensPerSecond?: number | null };
}

export interface Listener {
  /** Something was told; at most every 48 ms. */
  told(attachment: Attachment): void;
  /** Figures of the run came in. */
  measured(tokensPerSecond: number): void;
}

const MEASURE_MS = 2_000;

/** A page's tie to a run: it follows what happens and asks for the figures now and then. */
export class Attachment {
  readonly story = new RunStory();
  startedAt = performance.now();
  private readonly aborter = new AbortController();
  private readonly flush: Paced;

  constructor(
    readonly run: string,
    private readonly listener: Listener,
  ) {
    this.flush = paced(() => this.listener.told(this));
  }

  get over(): boolean {
    return isOver(this.story.state);
  }

  async follow(): Promise<void> {
    const measuring = setInterval(() => void this.measure(), MEASURE_MS);
    await follow({
      url: `/api/runs/${this.run}/events`,
      after: "0",
      signal: this.aborter.signal,
      tell: (event) => this.tell(event),
    });
    clearInterval(measuring);
    await this.catchUp();
    if (!this.over && !this.aborter.signal.aborted) {
      this.story.tell({ type: "end", state: "interrupted" });
    }
    this.listener.told(this);
  }

  detach(): void {
    this.aborter.abort();
  }

  private tell(event: RunEvent): void {
    if (!this.story.tell(event)) {
      void this.catchUp();
    }
    const firstWord = event.type === "text" && event.at === 0;
    if (firstWord) {
      this.flush.now();
    } else {
      this.flush.soon();
    }
  }

  /** Reads what the stream did not tell. */
  private async catchUp(): Promise<void> {
    const run = await this.read();
    if (run) {
      this.story.correct(run.steps ?? []);
      if (isOver(run.state)) {
        this.story.tell({
          type: "end",
          state: run.state,
          ...(run.reason ? { reason: run.reason } : {}),
        });
      }
      this.flush.soon();
    }
  }

  private async measure(): Promise<void> {
    const run = await this.read();
    if (run?.startedAt) {
      this.startedAt = Math.min(
        performance.now(),
        Date.parse(run.startedAt) - performance.timeOrigin,
      );
    }
    const speed = run?.metrics?.tokensPerSecond;
    if (speed && !this.over) {
      this.listener.measured(speed);
    }
  }

  private read(): Promise<Run | undefined> {
    return call<Run>("GET", `/api/runs/${this.run}`).catch(() => undefined);
  }
}

/** The story of a run that ended before the page came. */
export function told(run: Run): RunStory {
  const story = new RunStory();
  for (const { step, stage, section, state, text, warnings } of run.steps ?? []) {
    story.tell({ type: "step", step, stage, state, ...(section ? { section } : {}) });
    story.tell({ type: "text", step, at: 0, text: text ?? "" });
    for (const warning of warnings ?? []) {
      story.tell({ type: "warning", step, ...warning });
    }
  }
  story.tell({ type: "end", state: run.state, ...(run.reason ? { reason: run.reason } : {}) });
  return story;
}
