import { afterEach, describe, expect, it, vi } from "vitest";
import type { RunEvent } from "./events";
import { follow } from "./follow";

function stream(...events: [number, string, object][]): Response {
  const body = events
    .map(([id, name, data]) => `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`)
    .join("");
  return new Response(body, { headers: { "Content-Type": "text/event-stream" } });
}

const text = (at: number, piece: string) => ({ step: 1, at, text: piece });

async function following(...answers: (Response | Error)[]) {
  const heard: RunEvent[] = [];
  const after: string[] = [];
  vi.stubGlobal("fetch", async (_: string, { headers }: { headers: Record<string, string> }) => {
    after.push(headers["Last-Event-ID"] ?? "");
    const answer = answers.shift() ?? new Error("no more answers");
    if (answer instanceof Error) {
      throw answer;
    }
    return answer;
  });
  const waits: number[] = [];
  const ended = await follow({
    url: "/api/runs/1/events",
    after: "0",
    signal: new AbortController().signal,
    tell: (event) => heard.push(event),
    wait: async (ms) => void waits.push(ms),
  });
  return { heard, after, waits, ended };
}

afterEach(() => vi.unstubAllGlobals());

describe("following a run", () => {
  it("resumes after the last event seen, over cuts and refusals", async () => {
    const { heard, after, waits, ended } = await following(
      stream([1, "text", text(0, "a")], [2, "text", text(1, "b")]),
      new Response("", { status: 503 }),
      new TypeError("network"),
      stream([3, "text", text(2, "c")], [4, "end", { state: "finished" }]),
    );
    expect(after).toEqual(["0", "2", "2", "2"]);
    expect(heard.map((event) => event.type)).toEqual(["text", "text", "text", "end"]);
    expect(waits).toHaveLength(3);
    expect(waits[2]).toBeGreaterThan(waits[0] ?? 0);
    expect(ended).toBe(true);
  });

  it("ends when nothing is left", async () => {
    expect(await following(new Response(null, { status: 204 }))).toMatchObject({ ended: true });
  });

  it("gives up when the run is not there", async () => {
    const { ended, waits } = await following(new Response("", { status: 404 }));
    expect(ended).toBe(false);
    expect(waits).toEqual([]);
  });
});
