package app.inkstone.database;

import org.testcontainers.DockerClientFactory;

/** The Docker engine of this machine. */
public final class ContainerEngine {

  private ContainerEngine() {}

  /** Asked for by name in conditions. */
  public static boolean answers() {
    return DockerClientFactory.instance().isDockerAvailable();
  }
}
