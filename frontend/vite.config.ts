import { defineConfig } from "vitest/config";

export default defineConfig({
  base: "/app/",
  build: {
    manifest: true,
    outDir: "../target/classes/static/app",
    emptyOutDir: true,
    target: "baseline-widely-available",
    modulePreload: { polyfill: false },
    rolldownOptions: { input: "src/main.ts" },
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.ts"],
  },
});
