import type { RunEvent, RunState } from "./events";

export interface Step {
  step: number;
  stage: string;
  section?: string | undefined;
  state: string;
  text: string;
  warnings: string[];
}

/** What is known of a run so far. Every text in it is a beginning of the server's. */
export class RunStory {
  state: RunState = "queued";
  reason: string | undefined;
  position: number | undefined;
  expectedMs: number | undefined;
  readonly steps = new Map<number, Step>();
  readonly warnings: string[] = [];
  /** What was said to a warning, or to the reason of a failure, by whoever reported it. */
  readonly details = new Map<string, string>();

  /** Takes in what happened; false when text is missing in between, so that it must be read anew. */
  tell(event: RunEvent): boolean {
    switch (event.type) {
      case "state":
        this.position = event.position;
        this.expectedMs = event.expectedMs;
        this.enter(event.state, event.reason);
        return true;
      case "end":
        this.enter(event.state, event.reason);
        return true;
      case "step":
        Object.assign(this.at(event.step), {
          stage: event.stage,
          section: event.section ?? undefined,
          state: event.state,
        });
        return true;
      case "text":
        return this.append(this.at(event.step), event.at, event.text);
      case "warning":
        this.warn(event.step === undefined ? this.warnings : this.at(event.step).warnings, event);
        return true;
      case "reset":
        for (const { step, text } of event.steps) {
          this.at(step).text = text;
        }
        return true;
    }
  }

  /** The server's texts fill what was missed. */
  correct(steps: readonly { step: number; text?: string }[]): void {
    for (const { step, text = "" } of steps) {
      const known = this.at(step);
      if (text.length > known.text.length) {
        known.text = text;
      }
    }
  }

  get running(): Step | undefined {
    return [...this.steps.values()].findLast((step) => step.state === "running");
  }

  private enter(state: RunState, reason: string | undefined): void {
    this.state = state;
    this.reason = reason ?? this.reason;
  }

  /** Text that is there already is left out: after a reconnect pieces may come twice. */
  private append(step: Step, at: number, text: string): boolean {
    if (at > step.text.length) {
      return false;
    }
    step.text += text.slice(step.text.length - at);
    return true;
  }

  private warn(warnings: string[], { code, detail }: { code: string; detail?: string }): void {
    if (detail) {
      this.details.set(code, detail);
    }
    if (!warnings.includes(code)) {
      warnings.push(code);
    }
  }

  private at(number: number): Step {
    let step = this.steps.get(number);
    if (!step) {
      step = { step: number, stage: "", state: "queued", text: "", warnings: [] };
      this.steps.set(number, step);
    }
    return step;
  }
}
