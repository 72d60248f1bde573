import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { delimiter } from "node:path";

const JAVA = process.env.INKSTONE_JAVA ?? "java";
const TEST_CLASSPATH = process.env.INKSTONE_CLASSPATH ?? "";

/** What ships, without the tests' own settings. */
export const APP_CLASSPATH = TEST_CLASSPATH.split(delimiter)
  .filter((entry) => !entry.endsWith("test-classes"))
  .join(delimiter);

/** A Java program of this project, as a process of its own. */
export class Program {
  private constructor(
    private readonly child: ChildProcess,
    private readonly output: string[],
  ) {}

  /** Starts a program and waits for a line that says it is ready. */
  static async start(
    args: string[],
    ready: RegExp,
    { classpath = TEST_CLASSPATH, env = {} } = {},
  ): Promise<Program> {
    const child = spawn(
      JAVA,
      ["--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-cp", classpath, ...args],
      { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] },
    );
    process.once("exit", () => child.kill("SIGKILL"));
    const program = new Program(child, []);
    await program.await(ready);
    return program;
  }

  private async await(ready: RegExp): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const read = (data: Buffer) => {
        this.output.push(data.toString());
        if (ready.test(this.output.join(""))) {
          resolve();
        }
      };
      this.child.stdout?.on("data", read);
      this.child.stderr?.on("data", read);
      this.child.on("exit", (code) =>
        reject(new Error(`ended with ${code}\n${this.output.join("")}`)),
      );
    });
  }

  /** What it has printed so far. */
  get printed(): string {
    return this.output.join("");
  }

  async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const gone = new Promise((resolve) => this.child.once("exit", resolve));
      this.child.kill(signal);
      await gone;
    }
  }
}

export async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
