package app.inkstone.run;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Work that is written in the test, by the subject of its run. */
class ScriptedTask implements Task {

  static final String NAME = "scripted";

  private final Map<String, Script> scripts = new ConcurrentHashMap<>();
  final List<Run> salvaged = new CopyOnWriteArrayList<>();

  void script(String subject, Script script) {
    scripts.put(subject, script);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void work(ActiveRun run) throws InterruptedException {
    scripts.getOrDefault(run.run().subject(), _ -> {}).play(run);
  }

  @Override
  public void salvage(Run run) {
    salvaged.add(run);
  }

  /** What a run does. */
  interface Script {
    void play(ActiveRun run) throws InterruptedException;
  }
}
