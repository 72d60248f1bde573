import { call, reason } from "../api";
import { load } from "../fragments";

interface Pull {
  state: "idle" | "running" | "finished" | "failed";
  status?: string | null;
  percent?: number | null;
  error?: string | null;
}

const LOOK_MS = 30_000;
const PULL_LOOK_MS = 700;

/** How the model server is, kept up to date; pulls the model when it is missing. */
export class EngineState extends HTMLElement {
  private pulling = false;

  connectedCallback(): void {
    if (!this.hasAttribute("src")) {
      return;
    }
    this.addEventListener("click", (event) => {
      if ((event.target as Element).closest("[data-action=pull]")) {
        void this.pull();
      }
    });
    setInterval(() => document.hidden || this.pulling || void this.renew(), LOOK_MS);
    void this.renew().then(() => this.querySelector("[data-action=pull]") && this.rejoin());
  }

  private async renew(): Promise<void> {
    const page = await load(this.getAttribute("src") ?? "").catch(() => undefined);
    const fresh = page?.querySelector<HTMLElement>("engine-state");
    if (fresh) {
      const open = this.querySelector("details")?.open ?? false;
      Object.assign(this.dataset, fresh.dataset);
      this.replaceChildren(...[...fresh.childNodes].map((node) => document.importNode(node, true)));
      this.querySelector("details")?.toggleAttribute("open", open);
    }
  }

  private async pull(): Promise<void> {
    try {
      await call("POST", "/api/models/pulls", { body: {} });
      await this.watch();
    } catch (error) {
      this.say(reason(error));
    }
  }

  /** Somebody may have started it on another page. */
  private async rejoin(): Promise<void> {
    const pull = await this.latest();
    if (pull?.state === "running") {
      await this.watch();
    }
  }

  private async watch(): Promise<void> {
    this.pulling = true;
    let pull = await this.latest();
    while (pull?.state === "running") {
      this.progress(pull);
      await new Promise((done) => setTimeout(done, PULL_LOOK_MS));
      pull = await this.latest();
    }
    this.pulling = false;
    if (pull?.state === "failed") {
      this.progress(pull);
      this.say(pull.error ?? "");
    } else {
      await this.renew();
    }
  }

  private progress(pull: Pull): void {
    const bar = this.querySelector("progress");
    if (bar) {
      bar.hidden = pull.state !== "running";
      bar.value = pull.percent ?? 0;
    }
    this.say(pull.status ?? "");
    this.querySelector("[data-action=pull]")?.toggleAttribute("disabled", pull.state === "running");
  }

  private say(words: string): void {
    const output = this.querySelector("output");
    if (output) {
      output.hidden = words === "";
      output.textContent = words;
    }
  }

  private latest(): Promise<Pull | undefined> {
    return call<Pull>("GET", "/api/models/pulls/latest").catch(() => undefined);
  }
}
