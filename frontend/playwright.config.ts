import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import packaged from "@sparticuz/chromium";

const system = [process.env.CHROME, "/usr/bin/chromium"].find(
  (path) => path !== undefined && existsSync(path),
);

export default defineConfig({
  testDir: "journeys",
  fullyParallel: false,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [
    ["list"],
    ["json", { outputFile: process.env.JOURNEYS_REPORT ?? "test-results/journeys.json" }],
  ],
  use: {
    baseURL: process.env.INKSTONE_URL ?? "http://localhost:8080",
    locale: "en",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: system ?? (await packaged.executablePath()),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
