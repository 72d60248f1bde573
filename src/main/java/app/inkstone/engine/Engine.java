package app.inkstone.engine;

import java.util.List;

/** One way to make texts: a model and what is known of the place where it runs. */
public interface Engine {

  /** The choice in the configuration that means this engine. */
  EngineProperties.Choice choice();

  TextModel model();

  /** What was seen a few seconds ago at most; waits about a second for a server that is silent. */
  EngineState state();

  /** The models to be found there, asked now; none when the server cannot be reached. */
  List<InstalledModel> models();
}
