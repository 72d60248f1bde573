import { createParser } from "eventsource-parser";
import { type RunEvent, readEvent } from "./events";

export interface Following {
  url: string;
  /** The last event already seen; "0" asks for all of them. */
  after: string;
  signal: AbortSignal;
  tell(event: RunEvent): void;
  /** Whether the connection is there: false while it is being made again. */
  connected?(is: boolean): void;
  wait?(ms: number): Promise<void>;
}

/** The server sends a sign of life every 15 s; three missing ones mean a dead connection. */
const SILENCE_MS = 45_000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;

/** Follows a run to its end over any number of connections. False when the server refused. */
export async function follow(following: Following): Promise<boolean> {
  const wait = following.wait ?? ((ms) => new Promise((done) => setTimeout(done, ms)));
  let after = following.after;
  let failures = 0;
  while (!following.signal.aborted) {
    const outcome = await listen(following, after, (id) => {
      after = id;
      failures = 0;
    });
    if (outcome !== "broken") {
      return outcome === "over";
    }
    following.connected?.(false);
    await wait(backoff(failures++));
  }
  return true;
}

function backoff(failures: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures) * (0.75 + Math.random() / 2);
}

type Outcome = "over" | "broken" | "refused";

async function listen(following: Following, after: string, seen: (id: string) => void) {
  const connection = new AbortController();
  const abort = () => connection.abort();
  following.signal.addEventListener("abort", abort);
  try {
    const response = await fetch(following.url, {
      headers: { Accept: "text/event-stream", "Last-Event-ID": after },
      signal: connection.signal,
      cache: "no-store",
    });
    const answer = judge(response);
    return answer ?? (await read(response, following, connection, seen));
  } catch {
    return following.signal.aborted ? "over" : "broken";
  } finally {
    following.signal.removeEventListener("abort", abort);
  }
}

function judge(response: Response): Outcome | undefined {
  if (response.status === 204) {
    return "over";
  }
  if (response.status === 429 || response.status >= 500) {
    return "broken";
  }
  return response.ok ? undefined : "refused";
}

async function read(
  response: Response,
  following: Following,
  connection: AbortController,
  seen: (id: string) => void,
): Promise<Outcome> {
  let outcome: Outcome = "broken";
  const parser = createParser({
    onEvent: ({ id, event, data }) => {
      const told = readEvent(event, data);
      if (told) {
        following.tell(told);
      }
      if (id) {
        seen(id);
      }
      outcome = told?.type === "end" ? "over" : outcome;
    },
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  following.connected?.(true);
  while (reader && outcome === "broken") {
    const silence = setTimeout(() => connection.abort(), SILENCE_MS);
    const { done, value } = await reader.read().finally(() => clearTimeout(silence));
    if (done) {
      break;
    }
    parser.feed(value);
  }
  await reader?.cancel().catch(() => undefined);
  return outcome;
}
