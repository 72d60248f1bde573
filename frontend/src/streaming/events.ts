export type RunState = "queued" | "running" | "finished" | "stopped" | "failed" | "interrupted";

/** The closed list of what a run may tell. Anything else is left aside. */
export type RunEvent =
  | { type: "state"; state: RunState; position?: number; expectedMs?: number; reason?: string }
  | { type: "step"; step: number; stage: string; section?: string; state: string }
  | { type: "text"; step: number; at: number; text: string }
  | { type: "warning"; step?: number; code: string; detail?: string }
  | { type: "reset"; steps: { step: number; text: string }[] }
  | { type: "end"; state: RunState; reason?: string };

type Shape = Record<string, "string" | "number" | "array">;

const SHAPES = new Map<string, Shape>(
  Object.entries({
    state: { state: "string" },
    step: { step: "number", stage: "string", state: "string" },
    text: { step: "number", at: "number", text: "string" },
    warning: { code: "string" },
    reset: { steps: "array" },
    end: { state: "string" },
  } satisfies Record<RunEvent["type"], Shape>),
);

export function readEvent(name: string | undefined, data: string): RunEvent | undefined {
  const shape = SHAPES.get(name ?? "");
  const value = shape && parsed(data);
  return value && fits(value, shape) ? ({ ...value, type: name } as RunEvent) : undefined;
}

function parsed(data: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(data);
    return typeof value === "object" && value !== null
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function fits(value: Record<string, unknown>, shape: Shape): boolean {
  return Object.entries(shape).every(([key, kind]) =>
    kind === "array" ? Array.isArray(value[key]) : typeof value[key] === kind,
  );
}

const OVER: readonly string[] = ["finished", "stopped", "failed", "interrupted"];

export function isOver(state: string): boolean {
  return OVER.includes(state);
}
