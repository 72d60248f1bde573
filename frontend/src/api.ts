import { t } from "./words";

/** The server said no, in its own words. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
  ) {
    super(detail ? `${title} ${detail}` : title);
  }
}

export interface Call {
  body?: unknown;
  version?: number;
  /** Lets the request outlive the page; the browser takes at most 64 KiB this way. */
  leaving?: boolean;
  key?: string;
}

interface Problem {
  title?: string;
  detail?: string;
  errors?: { field: string; message: string }[];
}

export async function call<T>(method: string, path: string, call: Call = {}): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: headers(call),
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    keepalive: call.leaving ?? false,
  });
  if (!response.ok) {
    throw await refusal(response);
  }
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

function headers(call: Call): Record<string, string> {
  return {
    Accept: "application/json, application/problem+json",
    ...(call.body === undefined ? {} : { "Content-Type": "application/json" }),
    ...(call.version === undefined ? {} : { "If-Match": `"${call.version}"` }),
    ...(call.key === undefined ? {} : { "Idempotency-Key": call.key }),
  };
}

async function refusal(response: Response): Promise<Refusal> {
  const problem: Problem = await response.json().catch(() => ({}));
  const faults = (problem.errors ?? []).map((error) => error.message).join(" ");
  const title = problem.title ?? t("browser.failed.status", response.status);
  return new Refusal(response.status, title, faults || (problem.detail ?? ""));
}

/** In words for people: what the server said, or that it cannot be reached. */
export function reason(error: unknown): string {
  return error instanceof Refusal ? error.message : t("browser.failed.unreachable");
}
